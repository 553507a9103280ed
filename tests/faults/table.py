"""What goes wrong, and what every call must make of it: one row a fault.

Calls differ by what their answer is. `JSON`, `TEXT` and `FILE` are answers that come whole, `NOTHING` has no body;
`EVENTS` is a stream that says where it ends, `TAIL` one that ends with the connection.
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
    """A gateway in this process that answers with the error body of the description, or else with the mock's."""

    code: int
    retry_after: Callable[[], str] | None = None
    documented: bool = True


class Fault(NamedTuple):
    """A row."""

    name: str
    made: Prefer | Status | Callable[[], AbstractContextManager[str]]
    """By the mock, in process, or by a host whose address the function gives."""
    ends: Ending
    """How every call ends …"""
    but: Mapping[str, Ending] = {}
    """… that is not of these kinds."""
    paid: int = 1
    """How often a request goes out that may be charged for …"""
    free: int = 1
    """… and one that may be repeated."""
    only: tuple[str, ...] = KINDS
    """The kinds that the fault is for."""
    status: int | None = None
    """The HTTP status that the exception has; of answers that do not come, none."""
    request_id: bool = True
    """Whether it has the gateway's id of the call."""
    holds: bytes | None = b""
    """A part of the body that it has; empty for any, none where nothing of the body may have come."""
    sent: bool = True
    """Whether the gateway may have worked on a request that got no answer."""
    waits: tuple[float, float] = (0.25, 1.0)
    """The least and the most seconds between two tries."""
    connect_timeout: float = 20.0
    """Seconds for which the client waits for a connection …"""
    read_timeout: float = 20.0
    """… and for a byte."""
    leaves: bool = False
    """Whether the caller takes one event and goes."""


def _status(code: int, **row: object) -> Fault:
    cls = errors.BY_STATUS.get(code, errors.ServerError)
    return Fault(str(code), Status(code), cls, status=code, **row)  # type: ignore[arg-type]


def _in_half_a_minute() -> str:
    return email.utils.formatdate(time.time() + 30, usegmt=True)


BROKEN = {EVENTS: errors.StreamError, TAIL: errors.StreamError, NOTHING: SAME}
"""Of a stream, the events that came are kept; of nothing, nothing can be missing."""
REFUSED, STREAMS = {"paid": 3, "free": 3}, (EVENTS, TAIL)
LOST = 0.05

FAULTS = (
    Fault("none", Prefer("wait=1"), SAME),
    # Refusals. The documented 429 is a quota of the day, after which trying again is of no use.
    *(_status(code) for code in (400, 401, 402, 403, 404, 409, 413, 422, 429)),
    _status(408, **REFUSED),
    Fault(
        "429, in seconds",
        Status(429, lambda: "7", documented=False),
        errors.RateLimitError,
        **REFUSED,
        status=429,
        waits=(7, 7),
    ),
    Fault(
        "429, by a date",
        Status(429, _in_half_a_minute, documented=False),
        errors.RateLimitError,
        **REFUSED,
        status=429,
        waits=(25, 30),
    ),
    Fault("429, in an hour", Status(429, lambda: "3600", documented=False), errors.RateLimitError, status=429),
    # Failures. After these the gateway may have done the work, and charged for it.
    *(_status(code) for code in (500, 520, 524)),
    *(_status(code, free=3) for code in (502, 503, 504)),
    Fault("502 in HTML", Prefer("fault=html"), errors.ServerError, free=3, status=502, request_id=False, holds=b"<h1>"),
    # Connections.
    Fault("refused", closed_port, errors.ConnectionError, **REFUSED, sent=False),
    Fault("no connection in time", deaf, errors.Timeout, **REFUSED, sent=False, connect_timeout=LOST),
    Fault("reset before the body was read", Prefer("fault=reset-early"), errors.ConnectionError, free=3),
    Fault("reset after the request was read", Prefer("fault=reset"), errors.ConnectionError, free=3),
    Fault("no answer in time", Prefer("fault=timeout"), errors.Timeout, free=3, read_timeout=LOST),
    # Answers that come in part.
    Fault("body cut short", Prefer("fault=truncate"), errors.BrokenAnswer, BROKEN, free=3, status=200),
    Fault(
        "gzip cut short",
        Prefer("fault=gzip-cut"),
        errors.BrokenAnswer,
        {**BROKEN, NOTHING: errors.BrokenAnswer},
        free=3,
        status=200,
        holds=None,
    ),
    Fault(
        "rest not in time",
        Prefer("fault=slow; delay=100"),
        errors.AnswerTimeout,
        BROKEN,
        free=3,
        status=200,
        read_timeout=10 * LOST,  # the start must be in time
    ),
    # Answers that come whole, and are not what they should be.
    Fault(
        "JSON cut short",
        Prefer("fault=malformed"),
        errors.DecodeError,
        {TEXT: AS_SENT, NOTHING: SAME},
        status=200,
        holds=b'"choi',
    ),
    Fault(
        "empty body",
        Prefer("fault=empty"),
        errors.DecodeError,
        {TEXT: AS_SENT, NOTHING: SAME, EVENTS: errors.StreamError, TAIL: AS_SENT},
        status=200,
        holds=None,
    ),
    Fault(
        "wrong content type",
        Prefer("fault=wrong-type"),
        errors.DecodeError,
        {TEXT: AS_SENT, NOTHING: SAME},
        status=200,
        holds=b"OK\n",
    ),
    Fault(
        "redirect to another host",
        Prefer("fault=redirect; location={other}/elsewhere"),
        errors.ApiError,
        status=307,
        holds=None,
    ),
    # Answers that only look bad.
    Fault("ten times the size", Prefer("fault=huge"), SAME, {TEXT: AS_SENT, FILE: AS_SENT}, holds=b" " * 100),
    Fault("slow drip", Prefer("fault=slow; delay=0.02"), SAME),
    Fault("keep-alive", Prefer("fault=keep-alive"), SAME, only=STREAMS),
    # Streams.
    Fault("stream cut", Prefer("fault=cut-stream"), errors.StreamError, only=STREAMS, status=200, holds=None),
    Fault("error event", Prefer("fault=error-event"), errors.ApiError, only=STREAMS, status=200, holds=None),
    Fault("endless keep-alive", Prefer("fault=endless"), START, only=STREAMS, leaves=True),
)


class TaskFault(NamedTuple):
    """A row for tasks: what the submission wishes, how waiting for the task ends, and how waiting once more does."""

    name: str
    submission: str
    ends: Ending
    then: Ending
    polls: str = ""
    """What the polls wish, where that is not the same."""
    timeout: float = 5.0
    """Seconds of waiting, each time; nobody sleeps through them."""


TASK_FAULTS = (
    TaskFault("none", "wait=1", SAME, SAME),
    TaskFault("failure", "task=fail", TaskFailed, TaskFailed),
    TaskFault("never ends", "task=stuck", TaskTimeout, TaskTimeout, timeout=1.5),
    TaskFault("id unknown", "task=lost", errors.NotFoundError, errors.NotFoundError),
    TaskFault("flapping", "task=flap", errors.NotFoundError, SAME),
    TaskFault("one poll broken", "wait=1", SAME, SAME, polls="fault=reset; times=1"),
    TaskFault("polls broken", "wait=1", errors.ServerError, SAME, polls="fault=html; times=3"),
)
