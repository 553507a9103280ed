"""Every way in which a call can fail, and the exception that says so."""

from __future__ import annotations

import copy
import email.utils
import gc
import gzip
import json
import pickle
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest
from api302 import errors
from api302._errors import combined
from api302._operation import Operation

from generator.mock import Mock

from .conftest import Scripted, answer, head
from .support import (
    COMPLETION,
    STYLES,
    Connect,
    accepting,
    both,
    complete,
    deaf,
    failure,
    free_address,
    reset,
    stream,
    tokenize,
    url_of,
)

Serve = Callable[..., Scripted]
Call = Callable[[Any], Any]

CUT_ERROR = "whatever the status, a cut body gives BrokenAnswer (_client._failed): no class, no retry, no message"
HTML = b"<!DOCTYPE html>\n<html><body><h1>Bad gateway</h1></body></html>"
STATUSES: dict[int, type[errors.ApiError]] = {
    400: errors.BadRequestError,
    401: errors.AuthenticationError,
    402: errors.PaymentRequiredError,
    403: errors.PermissionDeniedError,
    404: errors.NotFoundError,
    408: errors.RequestTimeoutError,
    409: errors.ConflictError,
    413: errors.PayloadTooLargeError,
    418: errors.ApiError,
    422: errors.UnprocessableError,
    429: errors.RateLimitError,
    500: errors.ServerError,
    502: errors.ServerError,
    503: errors.ServerError,
    504: errors.ServerError,
    520: errors.ServerError,
    524: errors.ServerError,
    530: errors.ServerError,
    999: errors.ServerError,
}
both_calls = pytest.mark.parametrize("call", [complete, stream])


def gateway_error(code: Any = -77, message: str = "no luck") -> bytes:
    return json.dumps({"error": {"err_code": code, "message": message, "type": "api_error"}}).encode()


def refused(connect: Connect, url: str, call: Call = complete, **options: Any) -> errors.ApiError:
    """The exception of one try."""
    with connect(url, max_retries=0, **options) as client, pytest.raises(errors.ApiError) as raised:
        call(client)
    return raised.value


@both
@both_calls
@pytest.mark.parametrize(("status", "cls"), STATUSES.items())
def test_status(connect: Connect, serve: Serve, call: Call, status: int, cls: type[errors.ApiError]) -> None:
    body = gateway_error()
    server = serve(answer(body, status, request_id="r-7", Retry_After="3", X_More="yes"))
    error = refused(connect, server.url, call)
    assert type(error) is cls
    assert (error.status, error.code, error.message) == (status, -77, "no luck")
    assert (error.request_id, error.retry_after, error.headers["x-more"]) == ("r-7", 3.0, "yes")
    assert (error.content, error.body) == (body, json.loads(body))
    assert all(part in str(error) for part in (str(status), "no luck", "-77", "chat_"))
    assert len(server.requests) == 1


@both
@pytest.mark.parametrize("status", [429, 500, 503])
def test_status_of_the_mock(connect: Connect, mock: Mock, status: int) -> None:
    error = refused(connect, mock.url, headers={"Prefer": f"code={status}"})
    assert isinstance(error, STATUSES[status])
    assert error.request_id is not None
    assert error.request_id.startswith("mock-")


@both
@both_calls
@pytest.mark.parametrize("status", [200, 404, 502, 520])
def test_html_of_a_proxy(connect: Connect, serve: Serve, call: Call, status: int) -> None:
    server = serve(answer(HTML, status, "text/html; charset=utf-8"))
    with connect(server.url, max_retries=0) as client, pytest.raises(errors.AnswerError) as raised:
        call(client)
    error = raised.value
    assert isinstance(error, errors.DecodeError if status == 200 else STATUSES[status])
    assert (error.status, error.content, error.body) == (status, HTML, HTML.decode())
    assert "Bad gateway" in str(error)
    assert "html" in str(error).lower()


@both
@pytest.mark.parametrize("status", [401, 429, 500, 520])
def test_status_whose_body_is_cut(connect: Connect, serve: Serve, status: int) -> None:
    content = b'{"error": {"err_'
    server = serve(head(status, Content_Length="99", request_id="r-7") + content)
    with connect(server.url, max_retries=0) as client:
        error = failure(lambda: complete(client))
    assert isinstance(error, STATUSES[status])
    assert (error.status, error.content, error.request_id) == (status, content, "r-7")


FORMS = {
    "text": (b'{"error": "no luck"}', "no luck", None),
    "text with a code": (b'{"error": "no luck", "code": 17}', "no luck", 17),
    "OpenAI": (
        b'{"error": {"message": "m", "type": "t", "param": null, "code": "bad_model"}}',
        "m",
        "bad_model",
    ),
    "OpenAI without a code": (b'{"error": {"message": "m", "code": null}}', "m", None),
    "Anthropic": (b'{"type": "error", "error": {"type": "overloaded_error", "message": "busy"}}', "busy", None),
    "code and msg": (b'{"code": 40001, "msg": "m"}', "m", 40001),
    "code and message": (b'{"code": "E1", "message": "m", "data": null}', "m", "E1"),
    "no error": (b'{"error": null, "message": "m"}', "m", None),
    "detail": (b'{"detail": "Not Found"}', "Not Found", None),
    "details": (
        b'{"detail": [{"loc": ["body"], "msg": "field required"}]}',
        '{"detail": [{"loc": ["body"], "msg": "field required"}]}',
        None,
    ),
    "a message that is no text": (b'{"error": {"message": {"en": "m"}}}', '{"error": {"message": {"en": "m"}}}', None),
    "list": (b'["a", 1]', '["a", 1]', None),
    "empty object": (b"{}", "{}", None),
    "null": (b"null", "null", None),
    "number": (b"5", "5", None),
    "JSON text": (b'"no luck"', "no luck", None),
    "other languages": ('{"error": "没有"}'.encode(), "没有", None),
    "empty": (b"", "the answer has no body", None),
    "plain text": (b" upstream\n\n  connect error ", "upstream connect error", None),
    "no UTF-8": (b"no \xff luck", "no \ufffd luck", None),
    "UTF-16 mark": (b"\xff\xfe odd", "\ufffd\ufffd odd", None),
    "cut JSON": (b'{"error": {"mess', '{"error": {"mess', None),
    "endless": (b"x" * 5000, "x" * 200, None),
}


@both
@pytest.mark.parametrize(("body", "message", "code"), FORMS.values(), ids=FORMS)
def test_form_of_the_error(connect: Connect, serve: Serve, body: bytes, message: str, code: Any) -> None:
    error = refused(connect, serve(answer(body, 400)).url)
    assert type(error) is errors.BadRequestError
    assert (error.message, error.code, error.content) == (message, code, body)
    assert message in str(error)


@both
@pytest.mark.parametrize(("code", "cls"), errors.BY_CODE.items())
def test_code(connect: Connect, serve: Serve, code: int, cls: type[errors.ApiError]) -> None:
    statuses = [400, 401, 403, 418, 429, 500, 524]
    server = serve(*[answer(gateway_error(code), status) for status in statuses])
    for status in statuses:
        error = refused(connect, server.url)
        assert isinstance(error, cls)
        assert isinstance(error, STATUSES[status])
        assert type(error).__name__ == cls.__name__
        assert error.final is (code in errors.FINAL)
        assert (error.code, error.status) == (code, status)


def test_the_codes_have_readable_names() -> None:
    assert errors.BY_CODE[-10004] is errors.InsufficientBalance
    assert {errors.BY_CODE[code] for code in (-10006, -10007, -10012, -10018)} == {errors.QuotaExceeded}
    assert all(getattr(errors, cls.__name__) is cls for cls in errors.BY_CODE.values())


NOW = 1_750_000_000.0
TOO_LATE = "email.utils.mktime_tz raises a bare ValueError for such a date"
WAITS = [
    ("7", 7.0),
    ("0", 0.0),
    ("1.5", 1.5),
    ("-3", 0.0),
    (email.utils.formatdate(NOW + 90, usegmt=True), 90.0),
    (email.utils.formatdate(NOW - 90, usegmt=True), 0.0),
    ("soon", None),
    ("nan", None),
    ("inf", None),
    ("1e999", None),
    ("120, 120", None),
    ("Fri, 31 Foo 2026 00:00:00 GMT", None),
    pytest.param("Fri, 01 Jan 10000 00:00:00 GMT", None),
]


@both
@pytest.mark.parametrize(("text", "seconds"), WAITS)
def test_retry_after(
    connect: Connect, serve: Serve, monkeypatch: pytest.MonkeyPatch, text: str, seconds: float | None
) -> None:
    monkeypatch.setattr(time, "time", lambda: NOW)
    error = refused(connect, serve(answer(gateway_error(), 500, Retry_After=text)).url)
    assert error.retry_after == seconds


@both
@pytest.mark.parametrize("strict", [False, True])
def test_failure_inside_a_success(connect: Connect, serve: Serve, strict: bool) -> None:
    body = {"code": 10400, "msg": "no such task", "data": None, "trace_id": "t", "more": [1]}
    server = serve(answer(json.dumps(body).encode(), request_id="r-8"))
    error = refused(connect, server.url, lambda client: client.chanjing.get_speech(task_id="x"), strict=strict)
    assert type(error) is errors.ApiError
    assert (error.status, error.code, error.message) == (200, 10400, "no such task")
    assert (error.request_id, error.body) == ("r-8", body)
    assert type(error.answer).__name__ == "ChanjingSpeechResult"
    assert (error.answer.trace_id, error.answer.to_dict()) == ("t", body)
    assert all(part in str(error) for part in ("10400", "no such task", "200"))


@both
def test_failure_inside_a_success_with_a_code_of_the_gateway(connect: Connect, serve: Serve) -> None:
    server = serve(answer(b'{"code": -10004, "msg": "empty"}'))
    error = refused(connect, server.url, lambda client: client.chanjing.get_speech(task_id="x"))
    assert isinstance(error, errors.InsufficientBalance)
    assert error.final
    assert error.answer.msg == "empty"


@both
@pytest.mark.parametrize("body", [b'{"code": 0, "msg": "m"}', b'{"msg": "m"}', b"[]", b"5", b'"x"'])
def test_no_failure_inside_a_success(connect: Connect, serve: Serve, body: bytes) -> None:
    with connect(serve(answer(body)).url) as client:
        result = client.chanjing.get_speech(task_id="x")
    assert getattr(result, "raw", result) == json.loads(body)


WHOLE = json.dumps(COMPLETION).encode()
HALF = WHOLE[:40]
PACKED = gzip.compress(WHOLE)


def and_reset(sent: bytes) -> Callable[[Any], None]:
    def script(connection: Any) -> None:
        connection.sendall(sent)
        time.sleep(0.1)  # a reset takes with it what was not read yet
        reset(connection)

    return script


def chunked(*chunks: bytes) -> bytes:
    return head(Transfer_Encoding="chunked") + b"".join(b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks)


UNUSABLE = {
    "cut short": (answer(WHOLE).removesuffix(WHOLE[40:]), errors.BrokenAnswer, HALF),
    "cut between chunks": (chunked(HALF), errors.BrokenAnswer, HALF),
    "cut within a chunk": (chunked(HALF) + b"99\r\n{}", errors.BrokenAnswer, HALF + b"{}"),
    "reset in the middle": (and_reset(head(Content_Length="500") + HALF), errors.BrokenAnswer, HALF),
    "no first byte": (answer(WHOLE).removesuffix(WHOLE), errors.BrokenAnswer, b""),
    "broken chunks": (chunked(HALF) + b"zz\r\n", errors.BrokenAnswer, HALF),
    "cut JSON": (answer(HALF), errors.DecodeError, HALF),
    "malformed": (answer(b"{'id': 1}"), errors.DecodeError, b"{'id': 1}"),
    "empty": (answer(b""), errors.DecodeError, b""),
    "nothing at all": (answer(b"", 204), errors.DecodeError, b""),
    "HTML": (answer(HTML, kind="text/html"), errors.DecodeError, HTML),
    "another type": (answer(b"OK\n", kind="text/plain"), errors.DecodeError, b"OK\n"),
    "no type": (answer(b"OK", kind=""), errors.DecodeError, b"OK"),
    "no text": (answer(b"\x89PNG\r\n\x1a\n\0\xff"), errors.DecodeError, b"\x89PNG\r\n\x1a\n\0\xff"),
    "no Unicode": (answer(b'{"a": "\xff"}'), errors.DecodeError, b'{"a": "\xff"}'),
    "too deep": (answer(b"[" * 100_000), errors.DecodeError, b"[" * 100_000),
    "a number of 5000 digits": (answer(b"9" * 5000), errors.DecodeError, b"9" * 5000),
    "two answers": (answer(b"{}{}"), errors.DecodeError, b"{}{}"),
    "gzip cut short": (answer(PACKED[: len(PACKED) // 2], Content_Encoding="gzip"), errors.DecodeError, None),
    "broken gzip": (answer(b"\x1f\x8bx" + WHOLE, Content_Encoding="gzip"), errors.DecodeError, None),
}


@both
@pytest.mark.parametrize(("script", "cls", "content"), UNUSABLE.values(), ids=UNUSABLE)
def test_unusable_answer(connect: Connect, serve: Serve, script: Any, cls: type[Exception], content: bytes) -> None:
    script = script if callable(script) else script.replace(b"\r\n\r\n", b"\r\nrequest-id: r-9\r\n\r\n", 1)
    server = serve(script)
    with connect(server.url) as client, pytest.raises(errors.DecodeError) as raised:
        complete(client)
    error = raised.value
    assert isinstance(error, cls)
    assert isinstance(error, errors.BrokenAnswer) or cls is not errors.BrokenAnswer
    assert error.request_id == (None if callable(script) else "r-9")
    if content is not None:
        assert error.content == content
        assert repr(content.decode("utf-8", "replace")[:40])[1:-1] in str(error)
    assert len(server.requests) == 1, "what was paid is not asked for again"


@both
def test_what_only_claims_to_be_packed_is_taken(connect: Connect, serve: Serve) -> None:
    with connect(serve(answer(WHOLE, Content_Encoding="gzip")).url) as client:
        assert complete(client).raw == COMPLETION


@both
@pytest.mark.parametrize("content", [PACKED, gzip.compress(WHOLE[:40]) + gzip.compress(WHOLE[40:])])
def test_packed_answer_in_any_pieces(connect: Connect, serve: Serve, content: bytes) -> None:
    packed = head(Transfer_Encoding="chunked", Content_Encoding="gzip")
    packed += b"".join(b"1\r\n%c\r\n" % byte for byte in content) + b"0\r\n\r\n"
    with connect(serve(packed).url) as client:
        assert complete(client).raw == COMPLETION


@both
def test_a_fitting_answer_under_another_type_is_taken(connect: Connect, serve: Serve) -> None:
    with connect(serve(answer(b"\xef\xbb\xbf" + WHOLE, kind="text/plain")).url) as client:
        assert complete(client).raw == COMPLETION


NO_HTTP = {
    "closed without a word": answer(b"")[:0],
    "not HTTP": b"220 mail.example ESMTP ready\r\n",
    "half a status line": b"HTTP/1.1 2",
    "half a head": answer(WHOLE)[:40],
    "reset": reset,
}


@both
@both_calls
@pytest.mark.parametrize("script", NO_HTTP.values(), ids=NO_HTTP)
def test_no_answer(connect: Connect, serve: Serve, call: Call, script: Any) -> None:
    server = serve(script)
    with connect(server.url) as client, pytest.raises(errors.ConnectionError) as raised:
        call(client)
    error = raised.value
    assert isinstance(error, ConnectionError), "also the one of the language"
    assert (error.method, error.path, error.sent) == ("POST", "/v1/chat/completions", True)
    assert str(error).startswith(
        ("chat_complete: POST /v1/chat/completions: ", "chat_stream: POST /v1/chat/completions: ")
    )
    assert len(server.requests) == 1, "what may have been paid is not sent again"


@both
@both_calls
def test_reset_before_the_request_was_read(connect: Connect, call: Call) -> None:
    accepted = []

    def handle(connection: Any) -> None:
        accepted.append(connection.recv(1, socket.MSG_PEEK))
        reset(connection)

    with accepting(handle) as url, connect(url) as client, pytest.raises(errors.ConnectionError) as raised:
        call(client)
    assert raised.value.sent is True, "nothing proves that it was not read"
    assert accepted == [b"P"]


@both
@both_calls
def test_connection_refused(connect: Connect, call: Call) -> None:
    with connect(url_of(free_address()), max_retries=0) as client, pytest.raises(errors.ConnectionError) as raised:
        call(client)
    assert type(raised.value) is errors.ConnectionError
    assert raised.value.sent is False


@both
@both_calls
def test_timeout_of_the_connection(connect: Connect, call: Call) -> None:
    with deaf() as url, connect(url, timeout=0.2, max_retries=0) as client, pytest.raises(errors.Timeout) as raised:
        call(client)
    assert isinstance(raised.value, TimeoutError), "also the one of the language"
    assert raised.value.sent is False


@both
@both_calls
def test_timeout_of_the_answer(connect: Connect, mock: Mock, call: Call) -> None:
    options = {"timeout": 0.2, "headers": {"Prefer": "fault=timeout"}}
    with connect(mock.url, **options) as client, pytest.raises(errors.Timeout) as raised:
        call(client)
    assert raised.value.sent is True


@both
@pytest.mark.parametrize(
    "pieces",
    [
        pytest.param([head(Content_Length="500")], id="head"),
        pytest.param([head(Content_Length="500", request_id="r-9"), HALF], id="half"),
    ],
)
def test_timeout_within_the_answer(connect: Connect, serve: Serve, pieces: list[bytes]) -> None:
    def script(connection: Any) -> None:
        connection.sendall(b"".join(pieces))
        connection.recv(1)

    with connect(serve(script).url, timeout=0.2) as client, pytest.raises(errors.Timeout) as raised:
        complete(client)
    assert len(pieces) == 1 or getattr(raised.value, "content", None) == HALF


@both
@both_calls
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirect_is_not_followed(connect: Connect, serve: Serve, call: Call, status: int) -> None:
    other = serve(answer(WHOLE))
    server = serve(answer(b"", status, Location=f"{other.url}/v1/chat/completions"))
    error = refused(connect, server.url, call)
    assert type(error) is errors.ApiError
    assert error.status == status
    assert "base_url" in str(error)
    assert other.url in str(error)
    assert other.requests == []


BASE_URLS = [
    "api.302.ai",
    "ftp://api.302.ai",
    "http://",
    "http:///v1",
    "http://[::1",
    "http://127.0.0.1:port",
    "http://a b",
    "http://a\nb",
    "http://\0",
    "http://nowhere.invalid",
    "http://127.0.0.1:1",
    "http://-.invalid",
    "http://\ud800.invalid",
    pytest.param("http://127.0.0.1:99999"),
    pytest.param(f"http://{'a' * 64}.invalid"),
    pytest.param("http://a..invalid"),
]


def class_raised(connect: Connect, url: str, call: Call, **options: Any) -> type[Exception] | None:
    """The class alone, so that the sockets are gone that the language leaves open in some frames."""
    try:
        with connect(url, max_retries=0, **options) as client:
            call(client)
    except Exception as error:
        return type(error)
    finally:
        gc.collect()
    return None


leaves_sockets_open = pytest.mark.filterwarnings("ignore::ResourceWarning")


@leaves_sockets_open
@both_calls
@pytest.mark.parametrize("url", BASE_URLS)
def test_useless_base_url(call: Call, url: str) -> None:
    assert {class_raised(connect, url, call) for connect in STYLES} <= {errors.ArgumentError, errors.ConnectionError}


HEADERS: list[dict[Any, Any]] = [
    {"X-A": "a\nb"},
    {"X-A": "a\r\nX-B: c"},
    {"X-A": "a\0b"},
    {"X-A": "ä"},
    {"X-A": "\ud800"},
    {"X-A": None},
    {"X-A": 5},
    {"X A": "a"},
    {"X-A\n": "a"},
    {"": "a"},
    {"ä": "a"},
]


@both
@both_calls
@pytest.mark.parametrize("headers", HEADERS, ids=repr)
def test_headers_that_cannot_be_sent(connect: Connect, serve: Serve, call: Call, headers: dict[str, str]) -> None:
    server = serve(answer(WHOLE))
    with connect(server.url, headers=headers) as client, pytest.raises(errors.ArgumentError):
        call(client)
    assert server.requests == []


BODIES: dict[str, Any] = {
    "NaN": {"temperature": float("nan")},
    "infinity": {"temperature": float("-inf")},
    "bytes": {"user": b"x"},
    "object": {"user": object()},
    "set": {"stop": {"x"}},
    "key": {"logit_bias": {("a",): 1}},
}


@both
@pytest.mark.parametrize("arguments", BODIES.values(), ids=BODIES)
def test_arguments_that_are_no_json(connect: Connect, serve: Serve, arguments: dict[str, Any]) -> None:
    server = serve(answer(WHOLE))
    with (
        connect(server.url) as client,
        pytest.raises(errors.ArgumentError, match=r"chat_complete: the body is not JSON"),
    ):
        complete(client, **arguments)
    assert server.requests == []


PATHS: list[Any] = [
    "",
    None,
    [],
    b"x",
    {"a": 1},
    pytest.param("\ud800"),
]


@both
@pytest.mark.parametrize("value", PATHS)
def test_path_parameters_that_cannot_be_sent(connect: Connect, value: Any) -> None:
    with connect(url_of(free_address())) as client, pytest.raises(errors.ArgumentError, match="request_id"):
        client.dashboard.get_record(value)


@pytest.mark.parametrize("timeout", [0, -1, float("nan"), "5"])
@leaves_sockets_open
@both
def test_useless_timeout(connect: Connect, serve: Serve, timeout: Any) -> None:
    assert class_raised(connect, serve(answer()).url, tokenize, timeout=timeout) is errors.ArgumentError


@both
def test_proxy_of_the_environment_that_cannot_be_used(
    connect: Connect, mock: Mock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", "nonsense://proxy")
    monkeypatch.setenv("NO_PROXY", "")
    with pytest.raises((errors.ArgumentError, errors.ConnectionError)), connect(mock.url) as client:
        complete(client)


@both
def test_an_answer_that_names_no_task(connect: Connect, serve: Serve) -> None:
    server = serve(answer(b'{"status": "odd"}'))
    with connect(server.url) as client, pytest.raises(errors.TaskError, match="names no task") as raised:
        client.prompt.optimize(qa=[], prompt="p", max_rounds=2, model="m")
    assert raised.value.answer.raw == {"status": "odd"}


TEXT: Operation[str] = Operation(id="x_text", method="GET", path="/x", answer="str", accept="text/plain")
FILE: Operation[Any] = Operation(id="x_file", method="GET", path="/x", answer="BinaryAnswer", accept="audio/mpeg")
DISGUISED: list[tuple[bytes, str, type[errors.ApiError]]] = [
    (gateway_error(-10008), "application/json", errors.NoChannel),
    (b'{"error": "no luck"}', "application/json; charset=utf-8", errors.ApiError),
]


@both
@pytest.mark.parametrize("operation", [TEXT, FILE], ids=lambda operation: operation.id)
@pytest.mark.parametrize(("body", "kind", "cls"), DISGUISED)
def test_error_in_the_place_of_a_file(
    connect: Connect, serve: Serve, operation: Operation[Any], body: bytes, kind: str, cls: type[errors.ApiError]
) -> None:
    error = refused(connect, serve(answer(body, kind=kind)).url, lambda client: client.send(operation))
    assert type(error) is cls
    assert (error.status, error.content) == (200, body)


@both
def test_json_in_the_place_of_a_file(connect: Connect, serve: Serve) -> None:
    with connect(serve(answer(b'{"url": "x"}')).url) as client, pytest.raises(errors.DecodeError) as raised:
        client.send(FILE)
    assert raised.value.content == b'{"url": "x"}'


@both
@pytest.mark.parametrize(
    ("content", "kind"), [(HTML, "text/html"), (b"OK\n", "text/plain; charset=utf-8"), (b"", "audio/mpeg")]
)
def test_no_file_in_the_place_of_one(connect: Connect, serve: Serve, content: bytes, kind: str) -> None:
    server = serve(answer(content, kind=kind, request_id="r-1"))
    with connect(server.url) as client, pytest.raises(errors.DecodeError, match=r"not audio/mpeg") as raised:
        client.send(FILE)
    assert (raised.value.content, raised.value.request_id) == (content, "r-1")
    assert len(server.requests) == 1


@both
def test_file_in_gzip_cut_short(connect: Connect, serve: Serve) -> None:
    server = serve(answer(PACKED[:-20], kind="audio/mpeg", Content_Encoding="gzip"))
    with connect(server.url) as client, pytest.raises(errors.DecodeError):
        client.send(FILE)


@both
def test_stream_that_cannot_be_unpacked(connect: Connect, serve: Serve) -> None:
    server = serve(answer(b"data: {}\n\n", kind="text/event-stream", Content_Encoding="gzip"))
    with connect(server.url) as client, pytest.raises(errors.Api302Error):
        stream(client)


CLASSES = [getattr(errors, name) for name in errors.__all__ if isinstance(getattr(errors, name), type)]
COMBINED = [
    combined(cls, STATUSES[status]) for cls in (errors.QuotaExceeded, errors.NoChannel) for status in (401, 429)
]


def example(cls: type[errors.Api302Error]) -> errors.Api302Error:
    """An exception of the class with something in every attribute."""
    if not issubclass(cls, errors.AnswerError):
        error = cls("it broke: ä")
        vars(error).update(method="GET", path="/x", sent=False, id="t-1", answer={"a": [1]}, reason="why")
        return error
    headers = httpx.Headers([(b"request-id", b"r-1"), (b"x", b"\xe4")])
    failed = cls("it broke", status=530, headers=headers, content=b"\xff", body={"a": [None]})
    vars(failed).update(
        message="m", code=-10004, retry_after=1.5, final=True, answer={"b": 1}, received=[1], path="$.a"
    )
    return failed


@pytest.mark.parametrize(
    "cls",
    [*CLASSES, *COMBINED],
    ids=lambda cls: cls.__name__,
)
def test_every_exception_can_be_copied_and_pickled(cls: type[errors.Api302Error]) -> None:
    error = example(cls)
    protocols = range(pickle.HIGHEST_PROTOCOL + 1)
    for twin in [copy.copy(error), copy.deepcopy(error), *(pickle.loads(pickle.dumps(error, n)) for n in protocols)]:
        assert twin is not error
        assert type(twin) is cls
        assert (twin.args, str(twin), vars(twin)) == (error.args, str(error), vars(error))
        assert getattr(twin, "request_id", "r-1") == "r-1"


def test_a_combined_exception_is_unpickled_in_another_process() -> None:
    both_ways = combined(errors.QuotaExceeded, errors.RateLimitError)
    code = (
        "import pickle, sys; error = pickle.load(sys.stdin.buffer); from api302.errors import *;"
        "print(type(error).__name__, error.status, *(isinstance(error, c) for c in (QuotaExceeded, RateLimitError)))"
    )
    done = subprocess.run([sys.executable, "-c", code], input=pickle.dumps(example(both_ways)), capture_output=True)
    assert done.stdout.decode().split() == ["QuotaExceeded", "530", "True", "True"], done.stderr


@both
def test_a_raised_exception_can_be_pickled(connect: Connect, serve: Serve) -> None:
    error = refused(connect, serve(answer(gateway_error(-10007), 429, request_id="r-1")).url)
    twin = pickle.loads(pickle.dumps(error))
    assert (type(twin), str(twin), vars(twin)) == (type(error), str(error), vars(error))
    assert isinstance(twin, errors.QuotaExceeded)
    assert isinstance(twin, errors.RateLimitError)


def test_the_tree() -> None:
    assert all(issubclass(cls, errors.Api302Error) for cls in CLASSES)
    assert {cls for cls in CLASSES if issubclass(cls, ValueError)} == {errors.ArgumentError}
    assert {cls for cls in CLASSES if issubclass(cls, ConnectionError)} == {
        errors.ConnectionError,
        errors.Timeout,
        errors.AnswerTimeout,
    }
    assert {cls for cls in CLASSES if issubclass(cls, TimeoutError)} == {
        errors.Timeout,
        errors.AnswerTimeout,
        errors.TaskTimeout,
    }
    assert set(errors.BY_STATUS.items()) <= set(STATUSES.items())
