"""Streams: bytes -> events -> typed values, over real sockets, whatever becomes of the connection."""

from __future__ import annotations

import asyncio
import gc
import itertools
import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, NamedTuple

import pytest
from api302 import AsyncClient, Client, errors
from api302._operation import Operation
from api302._streams import EventDecoder
from api302.models import ChatCompletionChunk

from generator.mock import Mock
from tests.client.conftest import MakeAsyncClient, MakeClient, Scripted, Serve, answer, head, prefer

SSE = "text/event-stream"
BOM = b"\xef\xbb\xbf"
CHAT: dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "hi"}]}
ERROR = b'{"error": {"err_code": -10004, "message": "no balance"}}'


def probe(answer: str = "Any", *, mark: str | None = None, events: tuple[str, ...] = ()) -> Operation[Any]:
    return Operation(
        id="probe", method="GET", path="/events", answer=answer, accept=SSE, ends_with=mark, ends_with_event=events
    )


MARKED = probe(mark="[DONE]")
TYPED = probe("ChatCompletionChunk", mark="[DONE]")
NAMED = probe(events=("stop", "failed"))
ENDLESS = probe()


def case(id: str, *values: Any) -> Any:
    """A row of a table."""
    return pytest.param(*values, id=id)


# From bytes to events


def decoded(chunks: list[bytes], finish: bool = False) -> list[tuple[str, str]]:
    decoder = EventDecoder()
    events = [event for chunk in chunks for event in decoder.feed(chunk)]
    last = decoder.finish() if finish else None
    return [(event.type, event.data) for event in [*events, *([last] if last else [])]]


def message(*data: str) -> list[tuple[str, str]]:
    return [("message", text) for text in data]


STREAMS = [
    case("one event", b"data: a\n\n", message("a")),
    case("two events", b"data: a\n\ndata: b\n\n", message("a", "b")),
    case("CRLF", b"data: a\r\n\r\ndata: b\r\n\r\n", message("a", "b")),
    case("lone CR", b"data: a\r\rdata: b\r\r:\n", message("a", "b")),
    case("mixed line ends", b"data: a\r\ndata: b\rdata: c\n\r\n\r\r", message("a\nb\nc")),
    case("LF CR is two line ends", b"data: a\n\rdata: b\n\r:\n", message("a", "b")),
    case("several lines of data", b"data: a\ndata:\ndata: c\n\n", message("a\n\nc")),
    case("one space after the colon goes", b"data:a\n\ndata:  b\n\ndata:\tc\n\n", message("a", " b", "\tc")),
    case("colons in the value", b"data: a: b:c\n\n", message("a: b:c")),
    case("no colon means no value", b"data\n\n", message("")),
    case("the example of the standard", b"data\n\ndata\ndata\n\ndata:", message("", "\n")),
    case("comments", b": hello\n:\n\n:data: x\ndata: a\n: in between\n\n: bye\n\n", message("a")),
    case("other fields", b"id: 1\nretry: 5\nDATA: x\n data: y\nfoo\ndata: a\n\n", message("a")),
    case("a type", b"event: ping\ndata: a\n\n", [("ping", "a")]),
    case("a type for one event only", b"event: ping\ndata: a\n\ndata: b\n\n", [("ping", "a"), ("message", "b")]),
    case("the last type counts", b"event: x\nevent: ping\ndata: a\n\n", [("ping", "a")]),
    case("a type after the data", b"data: a\nevent: ping\n\n", [("ping", "a")]),
    case("an empty type is no type", b"event: ping\nevent\ndata: a\n\nevent:\ndata: b\n\n", message("a", "b")),
    case("no data, no event", b"event: ping\n\nid: 3\n\n\n\ndata: a\n\n", message("a")),
    case("unfinished", b"data: a\n\ndata: b\n", message("a")),
    case("only line ends", b"\n\r\n\r\n\n", []),
    case("nothing", b"", []),
    case("UTF-8", "data: ä€😀\nevent: ё\n\n".encode(), [("ё", "ä€😀")]),
    case(
        "other separators of lines",
        "data: a\u2028b\x0bc\x0c\x85\x1cd\n\n".encode(),
        message("a\u2028b\x0bc\x0c\x85\x1cd"),
    ),
    case("broken UTF-8", b"data: a\xff\xe4\n\ndata: b\xf0\x9f\n\n", message("a\ufffd\ufffd", "b\ufffd")),
    case("NUL", b"data: a\0b\n\n", message("a\0b")),
    case("BOM", BOM + b"data: a\n\n", message("a")),
    case("BOM and comment", BOM + b":\n\ndata: a\n\n", message("a")),
    case("BOM in the data", BOM + b"data: " + BOM + b"a\n\n", message("\ufeffa")),
    case("two BOMs", BOM + BOM + b"data: a\n\ndata: b\n\n", message("b")),
    case("BOM later", b"data: a\n\n" + BOM + b"data: b\n\n", message("a")),
    case("half a BOM", BOM[:2] + b"data: a\n\ndata: b\n\n", message("b")),
]


@pytest.mark.parametrize(("text", "events"), STREAMS)
def test_events_do_not_depend_on_chunks(text: bytes, events: list[tuple[str, str]]) -> None:
    assert decoded([text]) == events
    assert decoded([text[i : i + 1] for i in range(len(text))]) == events
    assert decoded([piece for i in range(len(text)) for piece in (text[i : i + 1], b"")]) == events
    for cut in range(len(text) + 1):
        assert decoded([text[:cut], text[cut:]]) == events, f"cut after {cut} bytes"


def reference(text: bytes) -> list[tuple[str, str]]:
    """The rules of the HTML standard, word by word, for a stream without a byte order mark."""
    events, data, kind = [], "", ""
    for line in re.split("\r\n|\r|\n", text.decode("utf-8", "replace"))[:-1]:
        name, _, value = line.partition(":")
        if not line:
            if data:
                events.append((kind or "message", data.removesuffix("\n")))
            data = kind = ""
        elif name == "data":
            data += value.removeprefix(" ") + "\n"
        elif name == "event":
            kind = value.removeprefix(" ")
    return events


def test_every_short_stream_is_read_as_the_standard_says() -> None:
    tokens = (b"data:", b"data", b"event: e", b":", b" ", b"\r", b"\n", "€".encode())
    for length in range(6):
        for parts in itertools.product(tokens, repeat=length):
            text = b"".join(parts) + b"\n\n"
            expected = reference(text)
            assert decoded([text]) == expected, text
            assert decoded([*parts, b"\n\n"]) == expected, text


@pytest.mark.parametrize(
    ("text", "last"),
    [
        case("no blank line", b"data: a\ndata: b\n", message("a\nb")),
        case("no line end", b"event: e\ndata: a", [("e", "a")]),
        case("CR", b"data: a\r", message("a")),
        case("CR CR", b"data: a\r\r", message("a")),
        case("a half line after it", b"data: a\nda", message("a")),
        case("no data", b"event: e\n", []),
        case("nothing", b"", []),
        case("half a BOM", BOM[:1], []),
        case("nothing left", b"data: a\n\n", message("a")),
    ],
)
def test_the_end_of_the_connection_ends_the_last_event(text: bytes, last: list[tuple[str, str]]) -> None:
    assert decoded([text], finish=True) == last
    assert decoded([text[i : i + 1] for i in range(len(text))], finish=True) == last


@pytest.mark.parametrize(
    "end",
    [
        case("LF", b"\n"),
        case("CRLF", b"\r\n"),
        case("CR", b"\r"),
    ],
)
def test_an_event_comes_as_soon_as_it_is_complete(end: bytes) -> None:
    assert decoded([b"data: a" + end + end]) == message("a")


# From events to values


class Outcome(NamedTuple):
    """What a loop over a stream saw."""

    values: list[Any]
    error: Any


Read = Callable[..., Outcome]


@pytest.fixture(params=["sync", "async"])
def read(request: pytest.FixtureRequest, make_client: MakeClient, make_async_client: MakeAsyncClient) -> Read:
    """Read a stream to its end: `read(operation, server, wish="fault=…", strict=True)`, by default `chat.stream`."""

    def blocking(operation: Operation[Any] | None, wish: str, options: dict[str, Any]) -> Outcome:
        values: list[Any] = []
        client = prefer(make_client(**options), wish)
        try:
            for value in client.stream(operation) if operation else client.chat.stream(**CHAT):
                values.append(value)
        except errors.Api302Error as error:
            return Outcome(values, error)
        return Outcome(values, None)

    async def awaiting(operation: Operation[Any] | None, wish: str, options: dict[str, Any]) -> Outcome:
        values: list[Any] = []
        async with prefer(make_async_client(**options), wish) as client:
            try:
                stream = client.stream(operation) if operation else client.chat.stream(**CHAT)
                async for value in stream:
                    values.append(value)
            except errors.Api302Error as error:
                return Outcome(values, error)
        return Outcome(values, None)

    def run(
        operation: Operation[Any] | None = None, server: Scripted | None = None, wish: str = "", **options: Any
    ) -> Outcome:
        options = {"max_retries": 0, **({"base_url": server.url} if server else {}), **options}
        return (
            blocking(operation, wish, options)
            if request.param == "sync"
            else asyncio.run(awaiting(operation, wish, options))
        )

    return run


def text_of(values: list[Any]) -> str:
    return "".join(chunk.choices[0].delta.content or "" for chunk in values)


@pytest.mark.parametrize("wish", ["", "fault=keep-alive", "fault=slow, delay=0.02"])
def test_typed_chunks_until_done(read: Read, wish: str) -> None:
    values, error = read(wish=wish)
    assert error is None
    assert {type(value) for value in values} == {ChatCompletionChunk}
    assert text_of(values) == "Hello there"


BROKEN = [
    case("cut-stream", "fault=cut-stream", errors.StreamError, 200, 1),
    case("truncate", "fault=truncate", errors.StreamError, 200, 1),
    case("error-event", "fault=error-event", errors.GatewayFailed, 200, 1),
    case("gzip-cut", "fault=gzip-cut", errors.StreamError, 200, 0),
    case("empty", "fault=empty", errors.StreamError, 200, 0),
    case("malformed", "fault=malformed", errors.DecodeError, 200, 0),
    case("wrong-type", "fault=wrong-type", errors.DecodeError, 200, 0),
    case("redirect", "fault=redirect", errors.ApiError, 307, 0),
    case("html", "fault=html", errors.ServerError, 502, 0),
    case("401", "code=401", errors.AuthenticationError, 401, 0),
    case("429", "code=429", errors.RateLimitError, 429, 0),
    case("500", "code=500", errors.ServerError, 500, 0),
]


@pytest.mark.parametrize(("wish", "kind", "status", "least"), BROKEN)
def test_what_breaks_a_stream(read: Read, wish: str, kind: type[errors.AnswerError], status: int, least: int) -> None:
    """`least` is how many events come at least."""
    values, error = read(wish=wish)
    assert isinstance(error, kind), error
    assert error.status == status
    assert "chat_stream" in str(error)
    assert error.received == values
    assert len(values) >= least
    assert {type(value) for value in values} <= {ChatCompletionChunk}
    assert wish == "fault=html" or str(error.request_id).startswith("mock-")


@pytest.mark.parametrize("wish", ["fault=reset", "fault=reset-early"])
def test_no_answer_at_all(read: Read, wish: str) -> None:
    values, error = read(wish=wish)
    assert isinstance(error, errors.ConnectionError)
    assert (values, error.method, error.path, error.sent) == ([], "POST", "/v1/chat/completions", True)


def test_a_silent_gateway_is_a_timeout(read: Read) -> None:
    assert isinstance(read(wish="fault=timeout", timeout=0.1).error, errors.Timeout)


def body(text: bytes) -> bytes:
    return answer(text, kind=SSE)


def unended(text: bytes) -> bytes:
    """A stream that only the end of the connection ends."""
    return head(kind=SSE) + text


def chunked(*chunks: bytes, end: bytes = b"0\r\n\r\n") -> bytes:
    pieces = [b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks]
    return head(kind=SSE, Transfer_Encoding="chunked") + b"".join(pieces) + end


ONE = b"data: 1\n\n"
DONE = b"data: [DONE]\n\n"
WHOLE = [
    case("marked", MARKED, body(ONE + DONE), [1]),
    case("marked, last line unfinished", MARKED, body(ONE + b"data: [DONE]"), [1]),
    case("marked, typed", MARKED, body(b"event: x\ndata: 1\n\nevent: y\ndata: [DONE]\n\n"), [1]),
    case("nothing but the mark", MARKED, body(DONE), []),
    case("text after the end", MARKED, body(ONE + DONE + b"data: {\n\nevent: error\ndata: 2\n\n"), [1]),
    case("cut after the end", MARKED, chunked(ONE + DONE, b"data: 2", end=b""), [1]),
    case("JSON in several lines", MARKED, body(b'data: {"a":\ndata: [1,\ndata: 2]}\n\n' + DONE), [{"a": [1, 2]}]),
    case("CRLF", MARKED, body((ONE + DONE).replace(b"\n", b"\r\n")), [1]),
    case("CR", MARKED, body((ONE + DONE).replace(b"\n", b"\r")), [1]),
    case("BOM", MARKED, body(BOM + ONE + DONE), [1]),
    case("comments", MARKED, body(b":\n\n: ping\n" + ONE + b":\n\n\n" + DONE + b":\n\n"), [1]),
    case("a character in two chunks", MARKED, chunked(b'data: "\xe2\x82', b'\xac"\n\n' + DONE), ["€"]),
    case("a chunk for each byte", MARKED, chunked(*(bytes([byte]) for byte in BOM + ONE + DONE)), [1]),
    case("upper case type", MARKED, head(kind="Text/Event-Stream; charset=utf-8") + ONE + DONE, [1]),
    case("named", NAMED, body(ONE + b'event: stop\ndata: {"a": 2}\n\ndata: 3\n\n'), [1, {"a": 2}]),
    case("named by another", NAMED, body(ONE + b"event: failed\ndata: 2\n\ndata: 3\n\n"), [1, 2]),
    case("the name in the data is no end", NAMED, body(b'data: "stop"\n\nevent: stop\ndata: 2\n\n'), ["stop", 2]),
    case("no mark", ENDLESS, unended(ONE + b"data: 2\n\n"), [1, 2]),
    case("no mark, with a length", ENDLESS, body(ONE + b"data: 2\n\n"), [1, 2]),
    case("no mark, no last line end", ENDLESS, unended(ONE + b"data: 2"), [1, 2]),
    case("no mark, no event", ENDLESS, unended(b": nothing\n\n"), []),
    case("error is null", MARKED, body(b'data: {"error": null}\n\n' + DONE), [{"error": None}]),
    case(
        "empty data",
        MARKED,
        body(ONE + b"data:\n\n" + DONE),
        [1],
    ),
    case(
        "named end without JSON",
        NAMED,
        body(ONE + b"event: stop\ndata: [DONE]\n\n"),
        [1],
    ),
]


@pytest.mark.parametrize(("operation", "sent", "values"), WHOLE)
def test_whole_streams(read: Read, serve: Serve, operation: Operation[Any], sent: bytes, values: list[Any]) -> None:
    assert read(operation, serve(sent)) == (values, None)


NOT_JSON = b"data: {\n\n"
DEEP = b"data: " + b"[" * 100_000 + b"\n\n"
FAILING = [
    case("no end mark", MARKED, body(ONE), [1], errors.StreamError, "after 1 events"),
    case("no event at all", MARKED, body(b""), [], errors.StreamError, "after 0 events"),
    case("no end event", NAMED, body(ONE), [1], errors.StreamError, "after 1 events"),
    case("cut within an event", MARKED, unended(ONE + b'data: {"a": 2'), [1], errors.StreamError, "incomplete"),
    case("cut within an event, no mark", ENDLESS, unended(ONE + b'data: {"a"'), [1], errors.StreamError, "incomplete"),
    case("cut within the mark", MARKED, unended(ONE + b"data: [DON"), [1], errors.StreamError, "incomplete"),
    case("cut between chunks", MARKED, chunked(ONE, end=b""), [1], errors.StreamError, "peer closed"),
    case("cut between chunks, no mark", ENDLESS, chunked(ONE, end=b""), [1], errors.StreamError, "peer closed"),
    case("cut within the length", ENDLESS, body(ONE * 2)[: -len(ONE)], [1], errors.StreamError, "peer closed"),
    case("not JSON", MARKED, body(ONE + NOT_JSON + DONE), [1], errors.DecodeError, "not JSON"),
    case("NaN digits", MARKED, body(ONE + b"data: " + b"9" * 9999 + b"\n\n"), [1], errors.DecodeError, "not JSON"),
    case("error", MARKED, body(ONE + b"data: " + ERROR + b"\n\n" + DONE), [1], errors.ApiError, "no balance"),
    case("error at once", MARKED, body(b"data: " + ERROR + b"\n\n"), [], errors.ApiError, "no balance"),
    case("error by type", MARKED, body(ONE + b'event: error\ndata: {"msg": "x"}\n\n'), [1], errors.ApiError, "x"),
    case("error as text", MARKED, body(ONE + b'data: {"error": "x"}\n\n'), [1], errors.ApiError, "x"),
    case("error, no mark", ENDLESS, unended(ONE + b"data: " + ERROR), [1], errors.ApiError, "no balance"),
    case(
        "error by type, not JSON",
        MARKED,
        body(ONE + b"event: error\ndata: overloaded\n\n"),
        [1],
        errors.ApiError,
        "overloaded",
    ),
    case(
        "too deep",
        MARKED,
        body(ONE + DEEP),
        [1],
        errors.DecodeError,
        "not JSON",
    ),
    case(
        "broken compression",
        MARKED,
        answer(b"\x1f\x8b" + ONE + DONE, kind=SSE, Content_Encoding="gzip"),
        [],
        errors.StreamError,
        "decompressing",
    ),
]


@pytest.mark.parametrize(("operation", "sent", "values", "kind", "reason"), FAILING)
def test_failing_streams(
    read: Read,
    serve: Serve,
    operation: Operation[Any],
    sent: bytes,
    values: list[Any],
    kind: type[errors.AnswerError],
    reason: str,
) -> None:
    outcome = read(operation, serve(sent))
    assert isinstance(outcome.error, kind), outcome.error
    assert reason in str(outcome.error)
    assert outcome.error.received == outcome.values == values
    assert outcome.error.status == 200


def test_the_error_in_a_stream_is_the_gateways(read: Read, serve: Serve) -> None:
    error = read(MARKED, serve(body(ONE + b"data: " + ERROR + b"\n\n"))).error
    assert isinstance(error, errors.InsufficientBalance)
    assert (error.code, error.message, error.final, error.body["error"]["err_code"]) == (
        -10004,
        "no balance",
        True,
        -10004,
    )


def test_a_documented_error_is_an_event_and_the_gateways_own_is_none(read: Read, serve: Serve) -> None:
    operation = probe(answer="DoubaoImageEvent")
    documented = b'{"type": "image_generation.partial_failed", "error": {"code": "x", "message": "m"}}'
    values, error = read(operation, serve(body(b"data: " + documented + b"\n\ndata: " + ERROR + b"\n\n")))
    assert [value.error.code for value in values] == ["x"]
    assert isinstance(error, errors.InsufficientBalance)
    assert error.received == values


def test_received_is_a_copy(make_client: MakeClient, serve: Serve) -> None:
    stream = make_client(base_url=serve(body(ONE)).url).stream(MARKED)
    with pytest.raises(errors.StreamError) as caught:
        list(stream)
    stream.received.clear()
    assert caught.value.received == [1]


NO_STREAM = [
    case("JSON", answer(b'{"id": 1}'), errors.DecodeError, "application/json, not a stream"),
    case("text", answer(b"hello", kind="text/plain"), errors.DecodeError, "not a stream: 'hello'"),
    case("no type", answer(b"", kind=""), errors.DecodeError, "an untyped answer, not a stream"),
    case("error as JSON", answer(ERROR), errors.InsufficientBalance, "no balance"),
    case("error by status", answer(ERROR, 429), errors.RateLimitError, "no balance"),
    case("error as a stream", answer(b"data: x\n\n", 503, SSE), errors.ServerError, "data: x"),
    case("odd status", answer(b"slow origin", 524, "text/plain"), errors.ServerError, "slow origin"),
    case(
        "JSON with error null",
        answer(b'{"id": 1, "error": null}'),
        errors.DecodeError,
        "not a stream",
    ),
]


@pytest.mark.parametrize(("sent", "kind", "reason"), NO_STREAM)
def test_an_answer_that_is_no_stream(
    read: Read, serve: Serve, sent: bytes, kind: type[errors.AnswerError], reason: str
) -> None:
    values, error = read(MARKED, serve(sent))
    assert isinstance(error, kind), error
    assert reason in str(error)
    assert error.received == values == []
    assert error.content == sent.partition(b"\r\n\r\n")[2]


def test_json_instead_of_a_stream_is_kept_as_json(read: Read, serve: Serve) -> None:
    assert read(MARKED, serve(answer(b'{"id": 1}'))).error.body == {"id": 1}


# Strict mode

FITS = b'data: {"choices": [{"delta": {"content": "a"}}]}\n\n'
DIFFERS = b'data: {"choices": [{"delta": {"content": 5}}], "new": true}\n\n'
LACKS = b"data: {}\n\n"


def test_a_lenient_client_takes_events_as_they_are(read: Read, serve: Serve) -> None:
    values, error = read(TYPED, serve(body(FITS + DIFFERS + LACKS + b"data: 7\n\n" + DONE)))
    assert error is None
    assert values[1].choices[0].delta.content == 5
    assert values[1]["new"] is True
    assert not values[2].choices
    assert values[3] == 7


@pytest.mark.parametrize(
    ("event", "path"),
    [
        case("wrong type", DIFFERS, "$.choices[0].delta.content"),
        case("missing", LACKS, "$.choices"),
        case("no object", b"data: 7\n\n", "$"),
    ],
)
def test_a_strict_client_names_the_field(read: Read, serve: Serve, event: bytes, path: str) -> None:
    values, error = read(TYPED, serve(body(FITS + event + DONE)), strict=True)
    assert text_of(values) == "a"
    assert isinstance(error, errors.ContractError)
    assert error.path == path
    assert path in str(error)
    assert error.body is not None


def test_a_strict_client_keeps_what_came(read: Read, serve: Serve) -> None:
    values, error = read(TYPED, serve(body(FITS + LACKS)), strict=True)
    assert error.received == values


def test_a_strict_client_names_the_field_of_the_last_event(read: Read, serve: Serve) -> None:
    error = read(probe("ChatCompletionChunk"), serve(unended(b"data: {}")), strict=True).error
    assert isinstance(error, errors.ContractError)


def test_the_documented_stream_is_strict(read: Read) -> None:
    assert read(strict=True).error is None


# The connection


class Watched:
    """A stream that sends events, by default two, and then waits for the client to go."""

    def __init__(self, *events: bytes) -> None:
        self._events = events or (ONE, b"data: 2\n\n")
        self.closed = threading.Event()
        """Set once the server has seen the client's end of the connection."""

    def __call__(self, connection: socket.socket) -> None:
        connection.sendall(chunked(*self._events, end=b""))
        with suppress(ConnectionError):
            assert connection.recv(1) == b""
        self.closed.set()

    async def closes(self, seconds: float = 3.0) -> bool:
        return await asyncio.to_thread(self.closed.wait, seconds)


@contextmanager
def uncollected() -> Iterator[None]:
    """Without the collector of reference cycles, so that a test sees what reference counting does."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def by_close(client: Client) -> None:
    stream = client.stream(MARKED)
    assert next(stream) == 1
    stream.close()
    stream.close()
    assert list(stream) == []


def by_close_unread(client: Client) -> None:
    client.stream(MARKED).close()


def by_with(client: Client) -> None:
    with client.stream(MARKED) as stream:
        for _ in stream:
            break
    assert stream.received == [1]


def by_with_error(client: Client) -> None:
    with suppress(ZeroDivisionError), client.stream(MARKED) as stream:
        assert next(stream) // 0


def by_break(client: Client) -> None:
    for _ in client.stream(MARKED):
        break


def by_client(client: Client) -> None:
    stream = client.stream(MARKED)
    next(stream)
    client.close()


SYNC_WAYS = [by_close, by_close_unread, by_with, by_with_error, by_client, pytest.param(by_break)]


@pytest.mark.parametrize("leave", SYNC_WAYS)
def test_leaving_early_closes_the_connection(
    make_client: MakeClient, serve: Serve, leave: Callable[[Client], None]
) -> None:
    watched = Watched()
    client = make_client(base_url=serve(watched).url)
    with uncollected():
        leave(client)
        assert watched.closed.wait(0.3 if leave is by_break else 3.0)


async def async_close(client: AsyncClient) -> None:
    stream = client.stream(MARKED)
    assert await anext(stream) == 1
    await stream.close()
    await stream.close()
    assert [value async for value in stream] == []


async def async_close_unread(client: AsyncClient) -> None:
    await (await client.stream(MARKED)).close()


async def async_with(client: AsyncClient) -> None:
    async with client.stream(MARKED) as stream:
        async for _ in stream:
            break
    assert stream.received == [1]


async def async_with_error(client: AsyncClient) -> None:
    with suppress(ZeroDivisionError):
        async with client.stream(MARKED) as stream:
            assert await anext(stream) // 0


async def async_cancel(client: AsyncClient) -> None:
    stream = client.stream(MARKED)
    assert [await anext(stream), await anext(stream)] == [1, 2]
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await anext(stream)


async def async_break(client: AsyncClient) -> None:
    async for _ in client.stream(MARKED):
        break


ASYNC_WAYS = [
    async_close,
    async_close_unread,
    async_with,
    async_with_error,
    async_cancel,
    pytest.param(async_break),
]


@pytest.mark.parametrize("leave", ASYNC_WAYS)
def test_leaving_early_closes_the_connection_async(
    make_async_client: MakeAsyncClient, serve: Serve, leave: Callable[[AsyncClient], Any]
) -> None:
    watched = Watched()

    async def run() -> bool:
        async with make_async_client(base_url=serve(watched).url) as client:
            await leave(client)
            return await watched.closes(0.3 if leave is async_break else 3.0)

    with uncollected():
        assert asyncio.run(run())


def test_a_stream_that_has_ended_waits_for_nothing(read: Read, serve: Serve) -> None:
    watched = Watched(ONE, DONE)
    assert read(MARKED, serve(watched)) == ([1], None)
    assert watched.closed.wait(3.0)


def test_events_come_while_the_stream_is_open(make_client: MakeClient, serve: Serve) -> None:
    go_on = threading.Event()

    def paced(connection: socket.socket) -> None:
        connection.sendall(unended(ONE))
        assert go_on.wait(5)
        connection.sendall(DONE)

    stream = make_client(base_url=serve(paced).url).stream(MARKED)
    assert next(stream) == 1
    assert stream.received == [1]
    go_on.set()
    assert list(stream) == []


def test_a_pause_that_is_too_long_is_a_cut(read: Read, serve: Serve) -> None:
    values, error = read(MARKED, serve(Watched()), timeout=0.1)
    assert isinstance(error, errors.StreamError)
    assert error.received == values == [1, 2]


# The ways to call


def test_an_async_stream_is_sent_when_it_is_first_used(mock: Mock, make_async_client: MakeAsyncClient) -> None:
    async def run() -> None:
        async with make_async_client() as client:
            before = mock.count("chat_complete")
            stream = client.chat.stream(**CHAT)
            assert (stream.received, mock.count("chat_complete")) == ([], before)
            assert await stream is stream
            assert await stream is stream
            async with stream as entered:
                assert entered is stream
                assert text_of([value async for value in stream]) == "Hello there"
            assert text_of(stream.received) == "Hello there"
            assert mock.count("chat_complete") == before + 1
            await client.chat.stream(**CHAT).close()
            assert mock.count("chat_complete") == before + 1

    asyncio.run(run())


def test_await_raises_what_the_gateway_refuses(make_async_client: MakeAsyncClient) -> None:
    async def run() -> None:
        async with prefer(make_async_client(), "code=401") as client:
            with pytest.raises(errors.AuthenticationError):
                await client.chat.stream(**CHAT)
            with pytest.raises(errors.AuthenticationError):
                async with client.chat.stream(**CHAT):
                    pass

    asyncio.run(run())


def test_a_sync_stream_is_refused_when_it_is_called(client: Client) -> None:
    with pytest.raises(errors.AuthenticationError):
        prefer(client, "code=401").chat.stream(**CHAT)


def test_with_response(client: Client, make_async_client: MakeAsyncClient) -> None:
    response = client.with_response(client.chat.stream, **CHAT)
    assert (response.status_code, response.content, (response.request_id or "")[:5]) == (200, b"", "mock-")
    assert text_of(list(response.parsed)) == "Hello there"

    async def run() -> None:
        async with make_async_client() as client:
            response = await client.with_response(client.chat.stream, **CHAT)
            assert (response.status_code, (response.request_id or "")[:5]) == (200, "mock-")
            assert text_of([value async for value in response.parsed]) == "Hello there"

    asyncio.run(run())


def test_a_stream_is_not_sent_twice(read: Read, serve: Serve) -> None:
    server = serve(body(ONE))
    read(MARKED, server, max_retries=5)
    assert len(server.requests) == 1
    assert server.requests[0].headers["accept"] == SSE
