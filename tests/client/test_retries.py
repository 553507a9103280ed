"""Which failures are sent again, when, and that nothing is ever paid twice."""

from __future__ import annotations

import email.utils
import io
import json
import socket
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from api302 import UNSET, errors
from api302._operation import MULTIPART, Operation

from generator.mock import Mock

from .conftest import Received, Scripted, answer, head
from .support import (
    COMPLETION,
    Connect,
    Pipe,
    accepting,
    both,
    complete,
    deaf,
    failure,
    free_address,
    received,
    receiving,
    record_waits,
    reset,
    stream,
    tokenize,
    url_of,
)

Serve = Callable[..., Scripted]
Call = Callable[[Any], Any]

DONE = answer(b"data: [DONE]\n\n", kind="text/event-stream")


def error(status: int, code: int = -77, **headers: str) -> bytes:
    return answer(json.dumps({"error": {"err_code": code, "message": "m"}}).encode(), status, **headers)


def submit(client: Any) -> Any:
    return client.prompt.optimize(qa=[], prompt="p", max_rounds=2, model="m")


def record(client: Any) -> Any:
    return client.dashboard.get_record("r")


GOOD: dict[Call, bytes] = {
    complete: answer(json.dumps(COMPLETION).encode()),
    stream: DONE,
    submit: answer(b'{"task_id": "t"}'),
    tokenize: answer(b"{}"),
    record: answer(b"{}"),
}
PAID, FREE = (complete, stream, submit), (tokenize, record)
paid = pytest.mark.parametrize("call", PAID)
free = pytest.mark.parametrize("call", FREE)
either = pytest.mark.parametrize("call", GOOD)


@pytest.fixture(autouse=True)
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The waits between tries; nobody waits."""
    return record_waits(monkeypatch)


def tries(connect: Connect, server: Scripted, call: Call, **options: Any) -> tuple[int, Exception | None]:
    """How many requests arrived, and how it ended."""
    with connect(server.url, **options) as client:
        raised = failure(lambda: call(client))
    assert raised is None or isinstance(raised, errors.Api302Error), raised
    return len(server.requests), raised


# What may have been accepted, and what was certainly refused. Scripts that break connections read the request first.

UNDECIDED: dict[str, Any] = {
    "502": error(502),
    "503": error(503),
    "504": error(504),
    "503 that says when": error(503, Retry_After="1"),
    "502 in HTML": answer(b"<html>", 502, "text/html"),
    "closed without an answer": b"",
    "reset": reset,
    "half a head": b"HTTP/1.1 200 OK\r\ncontent-",
    "half an answer": head(Content_Length="99") + b'{"id',
    "no HTTP": b"220 mail\r\n",
}
REFUSED: dict[str, Any] = {
    "408": error(408),
    "429": error(429),
    "429 without a body": answer(b"", 429),
    "429 that is passing": error(429, -10008),
}
CUT_REFUSALS = [head(status, Content_Length="99") + b'{"err' for status in (408, 429)]
FINAL: dict[str, Any] = {
    **{
        str(status): error(status)
        for status in (307, 400, 401, 402, 403, 404, 409, 413, 418, 422, 500, 501, 520, 524, 530)
    },
    **{f"429 with {code}": error(429, code) for code in sorted(code for code in errors.FINAL if isinstance(code, int))},
    "429 in an hour": error(429, Retry_After="3600"),
    "408 in an hour": error(408, Retry_After="60.5"),
    "no JSON": answer(b"OK"),
}
undecided = pytest.mark.parametrize("script", UNDECIDED.values(), ids=UNDECIDED)


@both
@paid
@undecided
def test_paid_and_undecided(connect: Connect, serve: Serve, waits: list[float], call: Call, script: Any) -> None:
    count, raised = tries(connect, serve(script, GOOD[call]), call)
    assert (count, waits) == (1, [])
    assert raised is not None


@both
@free
@undecided
def test_free_and_undecided(connect: Connect, serve: Serve, waits: list[float], call: Call, script: Any) -> None:
    assert tries(connect, serve(script, GOOD[call]), call) == (2, None)
    assert len(waits) == 1
    count, raised = tries(connect, serve(script), call, max_retries=3)
    assert count == 4
    assert raised is not None


@both
@either
@pytest.mark.parametrize("script", REFUSED.values(), ids=REFUSED)
def test_refused(connect: Connect, serve: Serve, call: Call, script: Any) -> None:
    assert tries(connect, serve(script, script, GOOD[call]), call) == (3, None)
    count, raised = tries(connect, serve(script), call)
    assert count == 3
    assert isinstance(raised, errors.ApiError)


@both
@paid
@pytest.mark.parametrize("script", CUT_REFUSALS, ids=["408", "429"])
def test_refused_with_a_cut_body(connect: Connect, serve: Serve, call: Call, script: bytes) -> None:
    assert tries(connect, serve(script, GOOD[call]), call) == (2, None)


@both
@pytest.mark.parametrize("call", [complete, stream, tokenize])
@pytest.mark.parametrize("script", FINAL.values(), ids=FINAL)
def test_final(connect: Connect, serve: Serve, waits: list[float], call: Call, script: Any) -> None:
    count, raised = tries(connect, serve(script, GOOD[call]), call)
    assert (count, waits) == (1, [])
    assert isinstance(raised, errors.AnswerError)


def silent(connection: Any) -> None:
    connection.recv(1)


@both
@either
def test_timeout_of_the_answer(connect: Connect, serve: Serve, call: Call) -> None:
    count, raised = tries(connect, serve(silent), call, timeout=0.2)
    assert count == (1 if call in PAID else 3)
    assert isinstance(raised, errors.Timeout)


@both
@either
@pytest.mark.parametrize(
    "fault", ["reset", "reset-early", "truncate", "gzip-cut", "malformed", "empty", "html", "redirect"]
)
def test_faults_of_the_mock(connect: Connect, mock: Mock, call: Call, fault: str) -> None:
    before = len(mock.requests)
    wish = f"fault={fault}; times=1; test={connect}{call}"
    with connect(mock.url, headers={"Prefer": wish}) as client:
        try:
            call(client)
            repaired = True
        except errors.Api302Error:
            repaired = False
    assert repaired is (call in FREE and fault in ("reset", "reset-early", "truncate", "gzip-cut", "html"))
    assert len(mock.requests) - before == 1 + repaired


@both
@either
def test_connection_refused_until_the_host_is_up(connect: Connect, call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    address = free_address()
    requests: list[Received] = []

    def serve_one(server: socket.socket) -> None:
        with server, server.accept()[0] as connection:
            requests.append(received(connection))
            connection.sendall(GOOD[call])

    class Waits(list[float]):
        """Starts the server while the second wait goes on."""

        def append(self, seconds: float) -> None:
            super().append(seconds)
            if len(self) == 2:
                server = socket.create_server(address)
                thread = threading.Thread(target=serve_one, args=(server,))
                thread.start()
                threads.append(thread)

    threads: list[threading.Thread] = []
    waits = record_waits(monkeypatch, Waits())
    with connect(url_of(address)) as client:
        call(client)
    for thread in threads:
        thread.join()
    assert (len(waits), len(requests)) == (2, 1)


@both
@either
def test_connection_that_never_comes(connect: Connect, waits: list[float], call: Call) -> None:
    with deaf() as url, connect(url, timeout=0.1) as client, pytest.raises(errors.Timeout):
        call(client)
    assert len(waits) == 2


@both
@either
def test_kept_connection_that_the_gateway_has_closed(connect: Connect, waits: list[float], call: Call) -> None:
    requests: list[Received] = []
    closed = threading.Event()

    def handle(connection: Any) -> None:
        requests.append(received(connection))
        connection.sendall(GOOD[call].replace(b"Connection: close", b"Connection: keep-alive"))
        connection.shutdown(socket.SHUT_RDWR)
        closed.set()

    with accepting(handle) as url, connect(url) as client:
        call(client)
        closed.wait(5)
        call(client)
    assert (len(requests), waits) == (2, [])


# When

CAP = 60.0
NOW = 1_750_000_000.0
ASKED = [
    ("2", 2.0),
    ("0", 0.0),
    ("0.25", 0.25),
    ("60", 60.0),
    (email.utils.formatdate(NOW + 30, usegmt=True), 30.0),
    (email.utils.formatdate(NOW - 30, usegmt=True), 0.0),
    ("61", None),
    ("1e9", None),
    (email.utils.formatdate(NOW + 90, usegmt=True), None),
]


@both
@pytest.mark.parametrize("call", [complete, stream, tokenize])
@pytest.mark.parametrize("status", [408, 429])
@pytest.mark.parametrize(("text", "seconds"), ASKED)
def test_retry_after(
    connect: Connect,
    serve: Serve,
    waits: list[float],
    monkeypatch: pytest.MonkeyPatch,
    call: Call,
    status: int,
    text: str,
    seconds: float | None,
) -> None:
    monkeypatch.setattr(time, "time", lambda: NOW)
    count, raised = tries(connect, serve(error(status, Retry_After=text), GOOD[call]), call)
    if seconds is None:
        assert (count, waits) == (1, [])
        assert isinstance(raised, errors.ApiError)
        assert raised.retry_after is not None
        assert raised.retry_after > CAP
    else:
        assert (count, raised) == (2, None)
        assert [wait for wait in waits if wait] == [seconds][: bool(seconds)]


@both
def test_retry_after_of_an_idempotent_503(connect: Connect, serve: Serve, waits: list[float]) -> None:
    assert tries(connect, serve(error(503, Retry_After="7"), GOOD[tokenize]), tokenize) == (2, None)
    assert waits == [7.0]


@both
@pytest.mark.parametrize("text", ["soon", "nan", "inf", "", "1, 2"])
def test_an_unreadable_retry_after_is_none(connect: Connect, serve: Serve, waits: list[float], text: str) -> None:
    assert tries(connect, serve(error(429, Retry_After=text), GOOD[complete]), complete) == (2, None)
    assert 0.25 <= waits[0] <= 0.5


@both
def test_waits_grow_up_to_a_limit(connect: Connect, serve: Serve, waits: list[float]) -> None:
    assert tries(connect, serve(error(429)), complete, max_retries=8)[0] == 9
    limits = [0.5, 1, 2, 4, 8, 8, 8, 8]
    assert len(waits) == len(limits)
    assert all(limit / 2 <= wait <= limit for wait, limit in zip(waits, limits, strict=True))


@both
def test_waits_are_random(connect: Connect, serve: Serve, waits: list[float]) -> None:
    for _ in range(10):
        tries(connect, serve(error(429), GOOD[complete]), complete)
    assert len(set(waits)) == 10
    assert max(waits) - min(waits) > 0.02


# How often


@both
@either
def test_no_retries(connect: Connect, serve: Serve, waits: list[float], call: Call) -> None:
    assert tries(connect, serve(error(429), GOOD[call]), call, max_retries=0)[0] == 1
    assert waits == []


@both
def test_retries_by_call(connect: Connect, serve: Serve) -> None:
    server = serve(error(429))
    for own, wanted, count in [(0, 2, 3), (3, 0, 1), (1, None, 2)]:
        before = len(server.requests)
        with connect(server.url, max_retries=own) as client:
            for one in (client.with_options(max_retries=wanted), client):
                with pytest.raises(errors.RateLimitError):
                    complete(one)
        assert len(server.requests) - before == count + own + 1


@both
def test_each_call_counts_for_itself(connect: Connect, serve: Serve) -> None:
    good = GOOD[complete]
    server = serve(error(429), error(429), good, error(429), error(429), good)
    with connect(server.url) as client:
        complete(client)
        complete(client)
    assert len(server.requests) == 6


@both
def test_causes_may_differ(connect: Connect, serve: Serve) -> None:
    assert tries(connect, serve(reset, error(503), GOOD[tokenize]), tokenize) == (3, None)
    count, raised = tries(connect, serve(error(429), error(503), GOOD[complete]), complete)
    assert count == 2
    assert isinstance(raised, errors.ServerError)


@both
def test_the_request_is_the_same_each_time(connect: Connect, serve: Serve) -> None:
    server = serve(error(429), error(429), GOOD[complete])
    tries(connect, server, complete)
    assert server.requests[0] == server.requests[1] == server.requests[2]


@pytest.mark.parametrize("value", [-1, pytest.param("2")])
@both
def test_useless_number_of_retries(connect: Connect, value: Any) -> None:
    with pytest.raises(errors.ArgumentError, match="max_retries"), connect("http://127.0.0.1:1", max_retries=value):
        pass


# Tasks: the submission is paid, the polls are free


@both
def test_task(connect: Connect, serve: Serve) -> None:
    server = serve(
        error(429),
        answer(b'{"task_id": "t"}'),
        reset,
        answer(b'{"status": "queue"}'),
        error(503),
        answer(b'{"status": "success"}'),
    )
    with connect(server.url) as client:
        assert submit(client).wait(timeout=60).status == "success"
    assert [request.line.split()[0] for request in server.requests] == ["POST", "POST", "GET", "GET", "GET", "GET"]


# Uploads

FORM: Operation[Any] = Operation(
    id="x_form", method="POST", path="/x", answer="Any", content_type=MULTIPART, files=frozenset({"file"})
)
BODY: Operation[Any] = Operation(
    id="x_body",
    method="POST",
    path="/x",
    answer="Any",
    content_type="application/octet-stream",
    files=frozenset({"body"}),
    whole_body="body",
)
CONTENT = bytes(range(256)) * 1000


def as_path(path: Path) -> Any:
    path.write_bytes(CONTENT)
    return path


def as_file(path: Path) -> Any:
    path.write_bytes(b"before" + CONTENT)
    file = path.open("rb")
    file.seek(6)
    return file


REWINDABLE: dict[str, Callable[[Path], Any]] = {
    "bytes": lambda path: CONTENT,
    "path": as_path,
    "file": as_file,
    "memory": lambda path: io.BytesIO(CONTENT),
}


def send(client: Any, operation: Operation[Any], content: Any) -> Any:
    return client.send(operation, **{"file" if operation is FORM else "body": content})


def sent(request: Any) -> bytes:
    """The file of a request."""
    body: bytes = request.body
    if request.headers["content-type"].startswith("multipart/"):
        body = body.partition(b"\r\n\r\n")[2].rpartition(b"\r\n--")[0]
    return body


@both
@pytest.mark.parametrize("operation", [FORM, BODY], ids=lambda operation: operation.id)
@pytest.mark.parametrize("made", REWINDABLE.values(), ids=REWINDABLE)
def test_upload_is_sent_whole_again(
    connect: Connect,
    tmp_path: Path,
    operation: Operation[Any],
    made: Callable[[Path], Any],
) -> None:
    content = made(tmp_path / "file")
    with receiving(error(429), error(408), answer()) as (url, requests), connect(url) as client:
        try:
            send(client, operation, content)
        finally:
            getattr(content, "close", lambda: None)()
    assert [sent(request) for request in requests] == [CONTENT] * 3


@both
@pytest.mark.parametrize("operation", [FORM, BODY], ids=lambda operation: operation.id)
def test_upload_that_cannot_be_rewound_is_sent_once(
    connect: Connect, waits: list[float], operation: Operation[Any]
) -> None:
    with receiving(error(429), answer()) as (url, requests), connect(url) as client:
        raised = failure(lambda: send(client, operation, Pipe(CONTENT)))
    assert isinstance(raised, errors.RateLimitError)
    assert [sent(request) for request in requests] == [CONTENT]
    assert waits == []


@both
def test_one_of_several_uploads_that_cannot_be_rewound(connect: Connect) -> None:
    with receiving(error(429), answer()) as (url, requests), connect(url) as client:
        raised = failure(lambda: send(client, FORM, [CONTENT, Pipe(CONTENT)]))
    assert isinstance(raised, errors.RateLimitError)
    assert len(requests) == 1


@both
def test_form_without_files_is_sent_again(connect: Connect) -> None:
    with receiving(error(429), answer()) as (url, requests), connect(url) as client:
        client.send(FORM, file=UNSET, name="x")
    assert [b"x" in request.body for request in requests] == [True, True]
