"""What goes wrong, and what every call must make of it: one row a fault.

Calls differ by their answer. `JSON`, `TEXT` and `FILE` come whole, `NOTHING` has no body, `EVENTS` is a stream that
says where it ends, and `TAIL` one that ends with the connection.
"""

from __future__ import annotations

import email.utils
import time
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from enum import Enum
from typing import NamedTuple

from api302 import TaskFailed, TaskTimeout, errors

from tests.client.support import deaf

from .hosts import closed_port

JSON, TEXT, FILE, NOTHING, EVENTS, TAIL = KINDS = ("JSON", "text", "file", "nothing", "events", "tail")
STREAMS = (EVENTS, TAIL)

ONCE = (1, 1)
READS = (1, 3)
"""The gateway may have done the work: only what can be repeated is sent again."""
ALL = (3, 3)
"""The gateway has certainly not done it."""


class Success(Enum):
    """What a call returns that does not fail."""

    SAME = "the answer that comes without the fault"
    AS_SENT = "another answer, as it was sent"
    START = "the start of the answer that comes without the fault"


SAME, AS_SENT, START = Success
Ending = type[Exception] | Success


class Prefer(NamedTuple):
    """The mock, over a socket, asked by its header `Prefer`; `{other}` is the address of another host."""

    wish: str


class Status(NamedTuple):
    """A gateway in this process that refuses as the description says; with `retry_after`, for reasons that pass."""

    code: int
    retry_after: Callable[[], str] | None = None


class Fault(NamedTuple):
    """A row."""

    name: str
    made: Prefer | Status | Callable[[], AbstractContextManager[str]]
    """By the mock, in process, or by a host whose address the function gives."""
    ends: Ending
    """How every call ends …"""
    tries: tuple[int, int] = ONCE
    """How often a request goes out that may be paid for, and one that may be repeated."""
    but: Mapping[str, Ending] = {}
    """… that is not of these kinds."""
    only: tuple[str, ...] = KINDS
    """The kinds that the fault is for."""
    status: int = 200
    """The HTTP status of the exception, where the mock answers."""
    request_id: bool = True
    """Whether the exception has the gateway's id of the call, where there is an answer."""
    holds: bytes | None = b""
    """A part of the body that the exception has; empty for any, None where nothing of the body may have come."""
    sent: bool = True
    """Whether the gateway may have worked on a request, where there is no answer."""
    waits: tuple[float, float] = (0.25, 1.0)
    """The least and the most seconds between two tries."""
    connect: float = 20.0
    """Seconds for which the client waits for a connection …"""
    read: float = 20.0
    """… and for a byte."""
    leaves: bool = False
    """Whether the caller takes one event and goes."""


def _refusal(code: int, tries: tuple[int, int] = ONCE) -> Fault:
    return Fault(str(code), Status(code), errors.BY_STATUS.get(code, errors.ServerError), tries)


def _in_half_a_minute() -> str:
    return email.utils.formatdate(time.time() + 30, usegmt=True)


CUT: Mapping[str, Ending] = {EVENTS: errors.StreamError, TAIL: errors.StreamError, NOTHING: SAME}
CUT_GZIP: Mapping[str, Ending] = {EVENTS: errors.StreamError, TAIL: errors.StreamError}
ODD: Mapping[str, Ending] = {TEXT: AS_SENT, NOTHING: SAME}
EMPTY: Mapping[str, Ending] = {**ODD, EVENTS: errors.StreamError, TAIL: AS_SENT}
PADDED: Mapping[str, Ending] = {TEXT: AS_SENT, FILE: AS_SENT}
ELSEWHERE = "fault=redirect; location={other}/elsewhere"
LOST = 0.05

NO_FAULT = Fault("none", Prefer("wait=1"), SAME)
FAULTS = (
    NO_FAULT,
    # Refusals. The documented 429 is a quota of the day, after which trying again is of no use.
    *map(_refusal, (400, 401, 402, 403, 404, 409, 413, 422, 429)),
    _refusal(408, ALL),
    Fault("429, in seconds", Status(429, lambda: "7"), errors.RateLimitError, ALL, waits=(7, 7)),
    Fault("429, by a date", Status(429, _in_half_a_minute), errors.RateLimitError, ALL, waits=(25, 30)),
    Fault("429, in an hour", Status(429, lambda: "3600"), errors.RateLimitError),
    # Failures.
    *map(_refusal, (500, 520, 524)),
    *(_refusal(code, READS) for code in (502, 503, 504)),
    Fault("HTML", Prefer("fault=html"), errors.ServerError, READS, status=502, request_id=False, holds=b"<h1>"),
    # No answer.
    Fault("refused", closed_port, errors.ConnectionError, ALL, sent=False),
    Fault("no connection in time", deaf, errors.Timeout, ALL, sent=False, connect=LOST),
    Fault("reset before the body was read", Prefer("fault=reset-early"), errors.ConnectionError, READS),
    Fault("reset after the request was read", Prefer("fault=reset"), errors.ConnectionError, READS),
    Fault("no answer in time", Prefer("fault=timeout"), errors.Timeout, READS, read=LOST),
    # A part of an answer. The start of the one that stalls must be in time.
    Fault("body cut short", Prefer("fault=truncate"), errors.BrokenAnswer, READS, CUT),
    Fault("gzip cut short", Prefer("fault=gzip-cut"), errors.BrokenAnswer, READS, CUT_GZIP, holds=None),
    Fault("stalled", Prefer("fault=slow; delay=100"), errors.AnswerTimeout, READS, CUT, read=10 * LOST),
    Fault("stream cut", Prefer("fault=cut-stream"), errors.StreamError, only=STREAMS),
    Fault("error event", Prefer("fault=error-event"), errors.ApiError, only=STREAMS, holds=None),
    # A whole answer that is not what it should be.
    Fault("JSON cut short", Prefer("fault=malformed"), errors.DecodeError, but=ODD, holds=b'"choi'),
    Fault("empty body", Prefer("fault=empty"), errors.DecodeError, but=EMPTY, holds=None),
    Fault("wrong content type", Prefer("fault=wrong-type"), errors.DecodeError, but=ODD, holds=b"OK\n"),
    Fault("redirect to another host", Prefer(ELSEWHERE), errors.ApiError, status=307, holds=None),
    # An answer that only looks bad.
    Fault("ten times the size", Prefer("fault=huge"), SAME, but=PADDED, holds=b" " * 100),
    Fault("slow drip", Prefer("fault=slow; delay=0.02"), SAME),
    Fault("keep-alive", Prefer("fault=keep-alive"), SAME, only=STREAMS),
    Fault("endless keep-alive", Prefer("fault=endless"), START, only=STREAMS, leaves=True),
)


class TaskFault(NamedTuple):
    """A row for tasks."""

    name: str
    submission: str
    """What the submission wishes of the mock, and the polls with it …"""
    ends: type[Exception] | None
    """How waiting for the task ends; None for the task's answer."""
    then: type[Exception] | None
    """How waiting once more does."""
    polls: str = ""
    """… unless they have a wish of their own."""
    timeout: float = 5.0
    """Seconds of waiting, each time; nobody sleeps through them."""


TASK_FAULTS = (
    TaskFault("no fault of a task", "wait=1", None, None),
    TaskFault("failure", "task=fail", TaskFailed, TaskFailed),
    TaskFault("never ends", "task=stuck", TaskTimeout, TaskTimeout, timeout=1.5),
    TaskFault("id unknown", "task=lost", errors.NotFoundError, errors.NotFoundError),
    TaskFault("flapping", "task=flap", errors.NotFoundError, None),
    TaskFault("one poll broken", "wait=1", None, None, polls="fault=reset; times=1"),
    TaskFault("polls broken", "wait=1", errors.ServerError, None, polls="fault=html; times=3"),
)
