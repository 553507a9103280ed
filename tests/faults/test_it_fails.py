"""The matrix fails when something is wrong with the client: each kind of check, on a client with such a defect."""

from __future__ import annotations

import asyncio
import logging
import socket
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from api302 import _answers, _client, _errors, _retries, _streams, _tasks

from generator.calls import Call
from generator.mock import Request

from .endings import kind_of
from .matrix import METHODS, TASKS, Matrix
from .table import FAULTS, JSON, TAIL, TASK_FAULTS

Patch = pytest.MonkeyPatch
Defect = Callable[[Patch, str], None]

ROWS = {fault.name: fault for fault in FAULTS}
TASK_ROWS = {fault.name: fault for fault in TASK_FAULTS}
PAID = [call for call in METHODS if kind_of(call) == JSON and not call.module.OPERATION.idempotent][:2]
STREAMS = [call for call in METHODS if kind_of(call) == TAIL][:2]
SLOW = [call for call in TASKS if call.module.TASK.answer != call.module.OPERATION.answer][:2]
KEY_IN_QUERY = [call for call in METHODS if any(place == "query" for place, _ in call.variant.auth)]


def after(patch: Patch, owner: Any, name: str, change: Callable[[Any], Any]) -> None:
    """Let a function return what `change` makes of its result."""
    original = getattr(owner, name)
    patch.setattr(owner, name, lambda *args, **kwargs: change(original(*args, **kwargs)))


def sends_all_again(patch: Patch, key: str) -> None:
    patch.setattr(_retries.Retries, "_may_repeat", lambda retries, failure: True)


def sends_nothing_again(patch: Patch, key: str) -> None:
    patch.setattr(_retries.Retries, "_may_repeat", lambda retries, failure: False)


def waits_too_little(patch: Patch, key: str) -> None:
    patch.setattr(_answers, "retry_after", lambda headers: 0.1)


def submits_twice(patch: Patch, key: str) -> None:
    send = _client.SyncCore.send

    def twice(client: Any, operation: Any, /, **arguments: Any) -> Any:
        send(client, operation, **arguments)
        return send(client, operation, **arguments)

    patch.setattr(_client.SyncCore, "send", twice)


def lets_httpx_through(patch: Patch, key: str) -> None:
    def failed(error: Exception, *_: object) -> Exception:
        raise error

    patch.setattr(_client, "_failed", failed)


def takes_another_class(patch: Patch, key: str) -> None:
    patch.setattr(_errors, "BY_STATUS", {404: _errors.ConflictError})


def loses_the_body(patch: Patch, key: str) -> None:
    after(patch, _client, "_reply", lambda reply: reply._replace(content=b""))


def loses_the_request_id(patch: Patch, key: str) -> None:
    patch.setattr(_errors.AnswerError, "request_id", None)


def claims_to_be_unsent(patch: Patch, key: str) -> None:
    def unsent(error: Any) -> Any:
        error.sent = False
        return error

    after(patch, _client, "_broken", unsent)


def returns_something_else(patch: Patch, key: str) -> None:
    patch.setattr(_client, "understand", lambda operation, reply, strict: None)


def takes_failed_tasks_for_done(patch: Patch, key: str) -> None:
    patch.setattr(_tasks._Task, "failed", False)
    patch.setattr(_tasks._Task, "_ended", True)


def _says(patch: Patch, say: Callable[[Exception], object]) -> None:
    def changed(error: Exception) -> Exception:
        say(error)
        return error

    after(patch, _client, "_broken", changed)


def tells_the_key_in_a_message(patch: Patch, key: str) -> None:
    after(patch, _client, "_broken", lambda error: type(error)(f"{error} (Bearer {key})"))


def tells_the_key_in_a_note(patch: Patch, key: str) -> None:
    _says(patch, lambda error: error.add_note(key))


def keeps_the_key_in_an_attribute(patch: Patch, key: str) -> None:
    _says(patch, lambda error: vars(error).update(headers={"authorization": key}))


def tells_the_key_in_a_cause(patch: Patch, key: str) -> None:
    def caused(error: Exception) -> None:
        error.__cause__ = ValueError(key)

    _says(patch, caused)
    patch.setattr(_client, "_failed", lambda error, operation, *_: _client._broken(error, operation))


def logs_the_key(patch: Patch, key: str) -> None:
    _says(patch, lambda error: logging.getLogger("api302").debug("sent %s", {"authorization": key}))


def shows_the_key_in_an_address(patch: Patch, key: str) -> None:
    patch.setattr(_client, "_AddressWithKey", httpx.URL)


def logs_queries(patch: Patch, key: str) -> None:
    patch.setattr(Request, "path", property(lambda request: request.target))


def follows_redirects(patch: Patch, key: str) -> None:
    send = httpx.Client.send

    def follow(client: Any, request: Any, **options: Any) -> Any:
        return send(client, request, **{**options, "follow_redirects": True})

    patch.setattr(httpx.Client, "send", follow)


def leaves_connections(patch: Patch, key: str) -> None:
    patch.setattr(httpx.Response, "close", lambda response: None)


def closes_no_streams(patch: Patch, key: str) -> None:
    kept: list[Any] = []
    patch.setattr(_streams.Stream, "close", lambda stream: kept.append(stream))


def leaves_sockets(patch: Patch, key: str) -> None:
    _says(patch, lambda error: socket.socket() and None)


def leaves_tasks(patch: Patch, key: str) -> None:
    _says(patch, lambda error: asyncio.get_running_loop().create_task(asyncio.sleep(60), name=str(id(error))))


CASES: list[tuple[Defect, str, str, list[Call], str]] = [
    (sends_all_again, "reset after the request was read", "sync", PAID, "expected 1 requests / got 3"),
    (sends_all_again, "500", "async", PAID, "expected 1 tries / got 3"),
    (sends_nothing_again, "refused", "sync", PAID, "expected 3 tries / got 1"),
    (waits_too_little, "429, in seconds", "sync", PAID, "expected waits of 7 to 7 s / got [0.1, 0.1]"),
    (lets_httpx_through, "reset after the request was read", "sync", PAID, "got a bare httpx.Re"),
    (lets_httpx_through, "no answer in time", "async", PAID, "got a bare httpx.ReadTimeout"),
    (takes_another_class, "404", "sync", PAID, "expected NotFoundError / got ResourceNotFound"),
    (loses_the_body, "HTML", "async", PAID, "ServerError.content: expected True / got False"),
    (loses_the_request_id, "404", "sync", PAID, "NotFoundError.request_id: expected True / got False"),
    (claims_to_be_unsent, "reset after the request was read", "async", PAID, "got 3"),
    (returns_something_else, "slow drip", "sync", PAID, "expected the answer that comes without the fault / got None"),
    (tells_the_key_in_a_message, "no answer in time", "sync", PAID, "the key is in a traceback"),
    (tells_the_key_in_a_note, "no answer in time", "async", PAID, "the key is in a traceback"),
    (keeps_the_key_in_an_attribute, "refused", "sync", PAID, "the key is in ConnectionError"),
    (logs_the_key, "refused", "async", PAID, "the log of api302: the key: sent"),
    (shows_the_key_in_an_address, "404", "sync", KEY_IN_QUERY, "the log of httpx: the key: "),
    (logs_queries, "none", "sync", KEY_IN_QUERY, "the mock's log holds the key: "),
    (follows_redirects, "redirect to another host", "sync", PAID, "another host has heard"),
    (leaves_connections, "HTML", "sync", PAID, "left behind: <HTTPConnection"),
    (leaves_sockets, "refused", "sync", PAID, "warned: ResourceWarning: unclosed <socket"),
    (leaves_tasks, "refused", "async", PAID, "left behind: <Task"),
    (closes_no_streams, "endless keep-alive", "sync", STREAMS, "left behind: <HTTPConnection"),
    (submits_twice, "never ends", "sync", SLOW, "expected 1 submission / got 2"),
    (takes_failed_tasks_for_done, "failure", "async", SLOW, "expected TaskFailed / got "),
]


@pytest.mark.parametrize(
    ("defect", "row", "style", "calls", "expected"), CASES, ids=[f"{case[0].__name__}-{case[2]}" for case in CASES]
)
def test_a_defect_is_found(
    matrix: Matrix, monkeypatch: Patch, defect: Defect, row: str, style: str, calls: list[Call], expected: str
) -> None:
    def deviations() -> list[str]:
        if row in ROWS:
            return matrix.deviations(ROWS[row], style, calls)
        return matrix.task_deviations(TASK_ROWS[row], style, calls)

    assert deviations() == []
    with monkeypatch.context() as patch:
        defect(patch, matrix.key)
        found = deviations()
    assert any(expected in text for text in found), found
    assert not any(matrix.key in text for text in found)
