"""The key goes to the gateway and nowhere else: not into texts, logs, tracebacks or pickles, not to another host."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from api302 import AsyncClient, Client, errors
from api302._operation import Auth, Operation

from generator.mock import FAULTS, Mock

from .conftest import Scripted, answer, head
from .support import (
    Connect,
    both,
    complete,
    deaf,
    free_address,
    record_waits,
    reset,
    stream,
    tokenize,
    url_of,
    without_certificates,
)

Serve = Callable[..., Scripted]
Call = Callable[[Any], Any]

SECRET = "the-secret-of-the-tests-7c1f"
CLIENTS = pytest.mark.parametrize("cls", [Client, AsyncClient])
CALLS = pytest.mark.parametrize("call", [complete, stream, tokenize])
STATUSES = (400, 401, 402, 403, 404, 408, 409, 413, 422, 429, 500, 502, 503, 504, 520)


@pytest.fixture(autouse=True)
def log(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> Iterator[pytest.LogCaptureFixture]:
    """All that anybody logs; after each test, the key must not be in it."""
    record_waits(monkeypatch)
    loggers = [logging.getLogger(name) for name in ("", "api302", "httpx", "httpcore", "asyncio", "anyio")]
    levels = [logger.level for logger in loggers]
    for logger in loggers:
        logger.setLevel(logging.DEBUG)
    with caplog.at_level(logging.DEBUG), without_certificates():
        yield caplog
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)
    assert SECRET not in caplog.text
    assert not any(SECRET in str(vars(record)) for record in caplog.records)


def check_secret(error: BaseException, *, variables: bool = True) -> None:
    """The key is nowhere in an exception, in those that led to it, or in the variables that some reporters show."""
    texts = [*traceback.format_exception(error), repr(vars(error))]
    link: BaseException | None = error
    while link is not None:
        texts += [repr(link), str(link), repr(link.args)]
        link = link.__cause__ or link.__context__
    with suppress(AttributeError):  # the repr of some half-made objects of httpx
        texts += traceback.TracebackException.from_exception(error, capture_locals=variables).format()
    assert not [text for text in texts if SECRET in text]
    for twin in (pickle.dumps(error), pickle.dumps(copy.copy(error), 0)):
        assert SECRET.encode() not in twin


def raised(connect: Connect, url: str, call: Call, **options: Any) -> Exception:
    with connect(url, api_key=SECRET, **options) as client, pytest.raises(errors.Api302Error) as info:
        call(client)
    return info.value


@CLIENTS
def test_key_is_not_shown(cls: type[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    for client in (cls(SECRET), cls(SECRET, headers={"X-A": "1"}).with_options(timeout=1)):
        for shown in (client, client._options, client.chat, client.__dict__, [client], {"client": client}):
            assert SECRET not in repr(shown)
            assert SECRET not in str(shown)
            assert SECRET not in f"{shown}"
        assert SECRET not in str(dir(client))
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            assert SECRET.encode() not in pickle.dumps(client, protocol)
    monkeypatch.setenv("API302_API_KEY", SECRET)
    assert SECRET not in repr(cls())


@CLIENTS
def test_key_is_not_in_the_errors_of_its_own_making(cls: type[Any]) -> None:
    for arguments in (
        {"api_key": f"{SECRET}\n{SECRET}"},
        {"api_key": f"{SECRET}é"},
        {"api_key": SECRET, "base_url": "ftp://x"},
        {"api_key": SECRET, "max_retries": -1},
    ):
        with pytest.raises(errors.ArgumentError) as info:
            cls(**arguments)
        check_secret(info.value)


@both
@CALLS
@pytest.mark.parametrize("fault", [name for name in FAULTS if name != "endless"])  # which nobody reads to its end
def test_faults_of_the_mock(connect: Connect, mock: Mock, call: Call, fault: str) -> None:
    options = {"timeout": 0.1, "max_retries": 1, "headers": {"Prefer": f"fault={fault}; delay=0"}}
    with connect(mock.url, api_key=SECRET, **options) as client:
        try:
            call(client)
        except errors.Api302Error as error:
            check_secret(error)
    assert mock.requests[-1].headers["authorization"] == f"Bearer {SECRET}"


@both
@CALLS
def test_statuses(connect: Connect, mock: Mock, call: Call) -> None:
    for status in STATUSES:
        check_secret(raised(connect, mock.url, call, headers={"Prefer": f"code={status}"}))


BROKEN: dict[str, Any] = {
    "reset": reset,
    "closed": b"",
    "no HTTP": b"220 mail\r\n",
    "cut": head(Content_Length="99") + b"{",
    "broken gzip": answer(b"\x1f\x8b{}", Content_Encoding="gzip"),
    "no JSON": answer(b"OK"),
    "cut stream": head(kind="text/event-stream") + b'data: {"choices": []}\n\ndata: {',
    "redirect": answer(b"", 302, Location="http://127.0.0.1:1/"),
}


@both
@pytest.mark.parametrize("call", [complete, tokenize])
@pytest.mark.parametrize("script", BROKEN.values(), ids=BROKEN)
def test_broken_answers(connect: Connect, serve: Serve, call: Call, script: Any) -> None:
    check_secret(raised(connect, serve(script).url, call))


@both
@pytest.mark.parametrize("script", [BROKEN[name] for name in BROKEN if name != "broken gzip"])
def test_broken_streams(connect: Connect, serve: Serve, script: Any) -> None:
    check_secret(raised(connect, serve(script).url, stream))


@both
@CALLS
def test_no_connection(connect: Connect, call: Call) -> None:
    check_secret(raised(connect, url_of(free_address()), call))
    with deaf() as url:
        check_secret(raised(connect, url, call, timeout=0.1))


@both
@CALLS
@pytest.mark.parametrize("headers", [{"X-A": "ä"}, {"X-A": "a\nb"}, {"X A": "b"}, {"X-A": None}], ids=repr)
def test_headers_that_cannot_be_sent(connect: Connect, mock: Mock, call: Call, headers: Any) -> None:
    check_secret(raised(connect, mock.url, call, headers=headers))


@both
def test_tasks_and_strict_mode(connect: Connect, mock: Mock) -> None:
    def failing(client: Any) -> Any:
        return client.prompt.optimize(qa=[], prompt="p", max_rounds=2, model="m").wait(timeout=60)

    check_secret(raised(connect, mock.url, failing, headers={"Prefer": "task=fail"}))


@both
def test_contract_error(connect: Connect, serve: Serve) -> None:
    check_secret(raised(connect, serve(answer(b'{"id": 5}')).url, complete, strict=True))


@both
@CALLS
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_do_not_carry_the_key(connect: Connect, serve: Serve, call: Call, status: int) -> None:
    other = serve(answer())
    server = serve(answer(b"", status, Location=f"{other.url}/x"))
    check_secret(raised(connect, server.url, call))
    assert other.requests == []
    assert len(server.requests) == 1


@both
def test_downloads_do_not_carry_the_key(
    connect: Connect, serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("API302_API_KEY", SECRET)
    files = serve(answer(b"content"))
    jump = serve(answer(b"", 302, Location=f"{files.url}/a"))
    body = {"code": 0, "data": {"full": {"url": f"{jump.url}/a"}}}
    server = serve(answer(json.dumps(body).encode()))
    with connect(server.url, api_key=SECRET) as client:
        client.chanjing.get_speech(task_id="t").data.full.download(tmp_path / "a")
    assert len(server.requests) == len(jump.requests) == len(files.requests) == 1
    assert SECRET in str(server.requests)
    assert SECRET not in str(jump.requests + files.requests)


IN_QUERY: Operation[Any] = Operation(id="x", method="GET", path="/x", answer="Any", auth=(Auth("query", "key"),))
IN_HEADER: Operation[Any] = Operation(
    id="x", method="GET", path="/x", answer="Any", auth=(Auth("header", "mj-api-secret"),)
)


@both
@pytest.mark.parametrize("operation", [IN_HEADER, IN_QUERY], ids=["header", "query"])
@pytest.mark.parametrize("script", BROKEN.values(), ids=BROKEN)
def test_key_in_another_place(
    log: pytest.LogCaptureFixture, connect: Connect, serve: Serve, operation: Operation[Any], script: Any
) -> None:
    error = raised(connect, serve(script).url, lambda client: client.send(operation))
    check_secret(error, variables=operation is IN_HEADER)
    if operation is IN_QUERY:
        log.clear()


@both
def test_key_in_the_query_is_not_logged(log: pytest.LogCaptureFixture, connect: Connect, serve: Serve) -> None:
    with connect(serve(answer()).url, api_key=SECRET) as client:
        client.send(IN_QUERY)
    text = log.text
    log.clear()
    assert SECRET not in text


@both
def test_key_in_the_query_that_a_redirect_repeats(
    log: pytest.LogCaptureFixture, connect: Connect, serve: Serve
) -> None:
    server = serve(answer(b"", 308, Location=f"/x/?key={SECRET}"))
    error = raised(connect, server.url, lambda client: client.send(IN_QUERY))
    log.clear()
    assert SECRET not in str(error)
