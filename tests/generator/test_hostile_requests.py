"""Whatever arrives, the mock answers or drops it in time, and then the next request as if nothing had been."""

from __future__ import annotations

import asyncio
import re
import socket
import struct
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from types import SimpleNamespace
from typing import Any

import pytest

from generator import __main__ as command_line
from generator import mock as mock_package
from generator.mock import Mock, prefer, tasks
from tests.generator.support import SAMPLE
from tests.generator.test_mock import DOCUMENT, TASK, exchange, media, ok

TIMEOUT = 0.5
LIMIT = 1_000_000
ADDRESS = b" HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\n"
PLAIN = b"GET /open" + ADDRESS + b"Connection: close\r\n\r\n"
HUGE = {**DOCUMENT, "paths": {**DOCUMENT["paths"], "/huge": {"get": {"responses": ok(media("x" * 20_000_000))}}}}


@pytest.fixture(scope="module")
def running() -> Iterator[Mock]:
    with Mock(HUGE, body_limit=LIMIT, read_timeout=TIMEOUT) as mock:
        yield mock


@pytest.fixture
def mock(running: Mock) -> Iterator[Mock]:
    yield running
    assert statuses(exchange(running, PLAIN)) == [200]
    let_go(running)
    assert running.errors == []


def let_go(mock: Mock) -> None:
    """Wait until the mock has nothing more to do with any connection."""
    deadline = time.monotonic() + 4 * TIMEOUT + 2
    while (left := under_way(mock)) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert left == 0, "a connection that nobody ends"


def under_way(mock: Mock) -> int:
    """The connections that the mock still has to do with."""
    loop: Any = mock._stop.func.__self__  # type: ignore[union-attr]
    return len(asyncio.all_tasks(loop)) - 1


def address(mock: Mock) -> tuple[str, int]:
    host, port = mock.url.removeprefix("http://").split(":")
    return host, int(port)


def connect(mock: Mock) -> socket.socket:
    """A connection that holds little on its way."""
    connection = socket.socket()
    for option in (socket.SO_RCVBUF, socket.SO_SNDBUF):
        connection.setsockopt(socket.SOL_SOCKET, option, 4096)
    connection.settimeout(4 * TIMEOUT)
    connection.connect(address(mock))
    return connection


def statuses(received: bytes) -> list[int]:
    return [int(status) for status in re.findall(rb"HTTP/1\.1 (\d{3}) ", received)]


def get(path: bytes, *fields: bytes) -> bytes:
    return b"GET " + path + ADDRESS + b"".join(field + b"\r\n" for field in (*fields, b"Connection: close")) + b"\r\n"


def post(body: bytes, kind: bytes = b"application/json", path: bytes = b"/chat") -> bytes:
    head = b"POST " + path + ADDRESS + b"Connection: close\r\nContent-Type: " + kind
    return head + b"\r\nContent-Length: %d\r\n\r\n" % len(body) + body


def framed(*fields: bytes, body: bytes = b"", end: bytes = b"Connection: close\r\n") -> bytes:
    """A body of JSON with the given fields to say where it ends."""
    head = b"POST /chat" + ADDRESS + b"Content-Type: application/json\r\n"
    return head + b"".join(field + b"\r\n" for field in fields) + end + b"\r\n" + body


def form(head: bytes, parameter: bytes = b"boundary=b") -> bytes:
    """A form of one part, with what says so in its head and in that of the request."""
    return post(b"--b\r\n" + head + b"\r\n\r\nx\r\n--b--", b"multipart/form-data; " + parameter, b"/form")


CHUNKED, NAMED = b"Transfer-Encoding: chunked", b'Content-Disposition: form-data; name="prompt"'
DIGITS = b"9" * 5000
# What is sent, and the statuses of all answers to it until the mock closes the connection.
REQUESTS: dict[str, tuple[bytes, list[int]]] = {
    "no HTTP": (b"nonsense\r\n\r\n", [400]),
    "TLS": (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(300) + b"\n\n", [400]),
    "SSH": (b"SSH-2.0-x\r\n\r\n", [400]),
    "HTTP/2": (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", [404, 400]),
    "HTTP/0.9": (b"GET /open\r\n\r\n", [400]),
    "no host": (b"GET /open HTTP/1.1\r\n\r\n", [400]),
    "two hosts": (get(b"/open", b"Host: y"), [400]),
    "target that is no ASCII": (get(b"/\xff"), [400]),
    "target with a null": (get(b"/\0"), [400]),
    "target with a space": (get(b"/a b"), [400]),
    "encoded null": (get(b"/items/%00"), [200]),
    "encoded bytes": (get(b"/items/%ff%fe%c0%af"), [200]),
    "half an encoding": (get(b"/items/%f"), [200]),
    "traversal": (get(b"/items/../../etc/passwd"), [404]),
    "encoded traversal": (get(b"/items/%2e%2e%2f%2e%2e%2fetc%2fpasswd"), [200]),
    "traversal in the rest": (get(b"/read/../../etc/passwd"), [200]),
    "two slashes": (get(b"//open"), [404]),
    "star": (get(b"*"), [404]),
    "another host": (get(b"http://evil.example/open"), [200]),
    "long path": (get(b"/" + b"a" * 60_000), [404]),
    "too long a path": (get(b"/" + b"a" * 1_000_000), [431]),
    "many fields in the query": (get(b"/search?" + b"a=b&" * 15_000), [400]),
    "bytes in the query": (get(b"/search?%ff=%ff&limit=%"), [400]),
    "deep JSON in the query": (get(b"/search?limit=" + b"[" * 60_000), [400]),
    "nested JSON in the query": (get(b"/search?limit=" + b"[" * 940 + b"]" * 940), [400]),
    "huge number in the query": (get(b"/search?limit=" + DIGITS), [400]),
    "infinity in the query": (get(b"/search?limit=1e999&score=NaN"), [400]),
    "connect": (b"CONNECT example.com:443" + ADDRESS + b"Connection: close\r\n\r\n", [404]),
    "connect to a path": (b"CONNECT /open" + ADDRESS + b"Connection: close\r\n\r\n", [405]),
    "websocket": (get(b"/open", b"Upgrade: websocket", b"Connection: upgrade", b"Sec-WebSocket-Key: a"), [200]),
    "trace": (b"TRACE /open" + ADDRESS + b"Connection: close\r\n\r\n", [405]),
    "unknown method": (b"BREW /open" + ADDRESS + b"Connection: close\r\n\r\n", [405]),
    "header without a colon": (get(b"/open", b"X"), [400]),
    "space before the colon": (get(b"/open", b"X : a"), [400]),
    "header with a null": (get(b"/open", b"X: a\0b"), [400]),
    "header with a lone return": (get(b"/open", b"X: a\rb"), [400]),
    "folded header": (get(b"/open", b"X: a", b" b"), [200]),
    "many headers": (get(b"/open", *[b"X%d: a" % n for n in range(4000)]), [200]),
    "too many headers": (get(b"/open", *[b"X%d: a" % n for n in range(40_000)]), [431]),
    "too long a header": (get(b"/open", b"X: " + b"x" * 1_000_000), [431]),
    "many cookies": (get(b"/keyed", b"Cookie: " + b"a;" * 30_000), [401]),
    "accepting everything": (get(b"/file", b"Accept: " + b"*a" * 30_000), [200]),
    "accepting many things": (get(b"/file", b"Accept: " + b"a," * 30_000), [200]),
    "accepting a pattern": (get(b"/file", b"Accept: [a-/*;q=;q=9" + b" " * 60_000), [200]),
    "long preference": (get(b"/open", b"Prefer: " + b"a" * 60_000), [200]),
    "many preferences": (get(b"/open", b"Prefer: " + b'a="' * 20_000), [200]),
    "spaces for preferences": (get(b"/open", b"Prefer: " + b"code" + b" " * 60_000), [200]),
    "preference with a tab": (get(b"/open", b'Prefer: code=429; retry-after="\tx\t"'), [429]),
    "preference that is no ASCII": (get(b"/open", b"Prefer: code=429; retry-after=\xe9"), [429]),
    "preference of many digits": (get(b"/open", b"Prefer: times=" + DIGITS), [400]),
    "preference that is no number": (get(b"/open", b"Prefer: delay=nan"), [400]),
    "endless delay": (get(b"/open", b"Prefer: delay=inf"), [400]),
    "length and chunks": (framed(b"Content-Length: 5", CHUNKED, body=b"2\r\n{}\r\n0\r\n\r\n"), [400]),
    "smuggled by length": (framed(b"Content-Length: 2", CHUNKED, body=b"0\r\n\r\n" + PLAIN, end=b""), [400]),
    "smuggled by chunks": (framed(CHUNKED, b"Content-Length: 999", body=b"0\r\n\r\n" + PLAIN, end=b""), [400]),
    "smuggled by two lengths": (framed(b"Content-Length: 0", b"Content-Length: 9", body=PLAIN, end=b""), [400]),
    "smuggled by a list of lengths": (framed(b"Content-Length: 0, 9", body=PLAIN, end=b""), [400]),
    "smuggled by another encoding": (framed(b"Transfer-Encoding: xchunked", body=PLAIN, end=b""), [501]),
    "smuggled by two encodings": (framed(CHUNKED, CHUNKED, body=b"0\r\n\r\n" + PLAIN, end=b""), [501]),
    "smuggled by a list of encodings": (framed(CHUNKED + b", identity", body=b"0\r\n\r\n" + PLAIN, end=b""), [501]),
    "negative length": (framed(b"Content-Length: -1"), [400]),
    "signed length": (framed(b"Content-Length: +2", body=b"{}"), [400]),
    "length of many digits": (framed(b"Content-Length: " + DIGITS), [400]),
    "length in another script": (framed("Content-Length: \u0662".encode(), body=b"{}"), [400]),
    "length over the limit": (framed(b"Content-Length: 999999999999"), [413]),
    "chunk of no length": (framed(CHUNKED, body=b"zz\r\n"), [400]),
    "chunk of negative length": (framed(CHUNKED, body=b"-1\r\n"), [400]),
    "chunk without an end": (framed(CHUNKED, body=b"2\r\n{}xx0\r\n\r\n"), [400]),
    "long chunk header": (framed(CHUNKED, body=b"2;" + b"a" * 200_000), [431]),
    "chunks over the limit": (framed(CHUNKED, body=b"fffff\r\n" + b" " * 0xFFFFF + b"\r\n"), [413]),
    "many chunks": (framed(CHUNKED, body=b"1\r\n[\r\n" * 10_000 + b"0\r\n\r\n"), [400]),
    "many trailers": (framed(CHUNKED, body=b"0\r\n" + b"X: a\r\n" * 40_000), [431]),
    "deep JSON": (post(b"[" * 900_000), [400]),
    "nested JSON": (post(b'{"messages": ' + b"[" * 940 + b"]" * 940 + b"}"), [400]),
    "nested objects": (post(b'{"messages": ' + b'{"a":' * 900 + b"1" + b"}" * 901), [400]),
    "huge number": (post(b'{"model": %s}' % DIGITS), [400]),
    "large number": (post(b'{"model": %s}' % DIGITS[:4000]), [400]),
    "infinity": (post(b'{"model": 1e999, "stream": -Infinity}'), [400]),
    "half a character": (post(b'{"model": "\\ud800", "messages": []}'), [200]),
    "null in a name": (post(b'{"\\u0000": "\\u0000"}'), [400]),
    "bytes for JSON": (post(b"\xff\xfe\x00\x80"), [400]),
    "many items": (post(b'{"messages": [' + b"1," * 400_000 + b"1]}"), [400]),
    "names of Python": (post(b'{"__class__": {"__init__": "__globals__"}, "$ref": "file:///etc/passwd"}'), [400]),
    "many fields": (post(b"a=b&" * 200_000, b"application/x-www-form-urlencoded", b"/form"), [400]),
    "many separators": (post(b"&" * 900_000, b"application/x-www-form-urlencoded", b"/form"), [400]),
    "many parts": (post(b"--b\r\n\r\n" * 100_000 + b"--b--", b"multipart/form-data; boundary=b", b"/form"), [400]),
    "no boundary": (form(NAMED, b"x"), [400]),
    "empty boundary": (form(NAMED, b'boundary=""'), [400]),
    "boundary of another charset": (form(NAMED, b"boundary*=none''b%ff"), [400]),
    "boundary of many digits": (form(NAMED, b"boundary*" + DIGITS + b"*=b"), [400]),
    "part of many digits": (form(NAMED + b"; name*" + DIGITS + b"*=x"), [400]),
    "part of no name": (form(b"X: a"), [400]),
    "part of another charset": (form(b"Content-Disposition: form-data; name*=none''a%ff"), [400]),
    "part with bytes for a name": (form(b'Content-Disposition: form-data; name="\xff\x00"; filename="../../x"'), [400]),
    "pipeline": ((b"GET /open" + ADDRESS + b"\r\n") * 100 + PLAIN, [200] * 101),
    "pipeline with an end": (post(b"[]") + PLAIN, [400]),
    "pipeline with a mistake": (b"GET /open" + ADDRESS + b"\r\nnonsense\r\n\r\n" + PLAIN, [200, 400]),
    "unfinished head": (b"GET /open HTT", [408]),
    "unfinished body": (framed(b"Content-Length: 9", body=b"{"), [408]),
    "unfinished chunk": (framed(CHUNKED, body=b"ffffffffffff\r\n{"), [408]),
    "nothing": (b"", []),
    "empty lines": (b"\r\n" * 1000 + PLAIN, [400]),
}


@pytest.mark.parametrize(("sent", "expected"), REQUESTS.values(), ids=REQUESTS)
def test_hostile_requests(mock: Mock, sent: bytes, expected: list[int]) -> None:
    began = time.monotonic()
    assert statuses(exchange(mock, sent)) == expected
    assert time.monotonic() - began < TIMEOUT + 2, "nobody else was served for so long"


def drip(connection: socket.socket) -> None:
    """One byte at a time, for ever."""
    for byte in get(b"/open", b"X: " + b"x" * 1000):
        connection.sendall(bytes([byte]))
        time.sleep(TIMEOUT / 20)


def drip_chunks(connection: socket.socket) -> None:
    connection.sendall(framed(CHUNKED))
    while True:
        connection.sendall(b"1\r\n \r\n")
        time.sleep(TIMEOUT / 20)


def abort_upload(connection: socket.socket) -> None:
    connection.sendall(framed(b"Content-Length: 900000", body=b" " * 300_000))
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def abort_download(connection: socket.socket) -> None:
    connection.sendall(get(b"/huge"))
    connection.recv(1000)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def end_upload(connection: socket.socket) -> None:
    connection.sendall(framed(b"Content-Length: 900000", body=b" " * 300_000))
    connection.close()


def read_nothing(connection: socket.socket) -> None:
    connection.sendall(get(b"/huge"))


def read_nothing_of_many(connection: socket.socket) -> None:
    while True:
        connection.sendall((b"GET /huge" + ADDRESS + b"\r\n") * 100)


def upload_for_ever(connection: socket.socket) -> None:
    connection.sendall(framed(CHUNKED))
    while True:
        connection.sendall(b"10000\r\n" + b" " * 0x10000 + b"\r\n")


@pytest.mark.parametrize(
    ("behave", "times"),
    [
        *((behave, 20) for behave in (abort_upload, end_upload, abort_download)),
        *((behave, 1) for behave in (drip, drip_chunks, read_nothing, read_nothing_of_many, upload_for_ever)),
    ],
)
def test_hostile_clients(mock: Mock, behave: Callable[[socket.socket], None], times: int) -> None:
    with ExitStack() as stack:
        for _ in range(times):
            connection = stack.enter_context(connect(mock))
            with suppress(OSError):  # until the mock has enough of it
                behave(connection)
        assert statuses(exchange(mock, PLAIN)) == [200]
        let_go(mock)  # while the clients still hold their ends


def test_many_connections(mock: Mock) -> None:
    with ExitStack() as stack:
        for number in range(200):
            connection = stack.enter_context(connect(mock))
            connection.sendall((b"", b"GET /open HTTP/1.1\r\nX: ", framed(b"Content-Length: 9", body=b"{"))[number % 3])
        assert under_way(mock) > 20
        assert statuses(exchange(mock, PLAIN)) == [200]
        let_go(mock)


def test_kept_requests_take_a_bounded_space(mock: Mock) -> None:
    for _ in range(8):
        assert statuses(exchange(mock, post(b" " * 900_000))) == [400]
    assert [len(request.body) for request in mock.requests] == [900_000] * 2
    assert statuses(exchange(mock, get(b"/open", b"X: a"))) == [200]
    assert mock.requests[-1].headers["x"] == "a"


def test_tables_take_a_bounded_space(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(prefer, "_MOST_COUNTED", 3)
    preferences = prefer.Preferences()
    for number in range(9):
        assert preferences.read("open", f"code=429; times=1; x={number}").code == 429
    assert [preferences.read("open", f"code=429; times=1; x={number}").code for number in (8, 0)] == [None, 429]
    monkeypatch.setattr(tasks, "_MOST_TASKS", 3)
    submitting: Any = SimpleNamespace(tasks=[TASK])
    kept = tasks.Tasks([submitting])
    ids = [kept.submit(TASK, {"data": {"task_id": 1}}, None)["data"]["task_id"] for _ in range(9)]
    assert len(set(ids)) == 9
    assert [task_id for task_id in ids if kept.find("task_get", {"task_id": task_id})] == ids[-3:]


def test_only_this_machine_is_served() -> None:
    """Another address of the loopback network stands for those of other networks."""
    for mock, other in ((Mock(DOCUMENT), False), (Mock(DOCUMENT, "0.0.0.0"), True)):
        with mock:
            port = int(mock.url.rpartition(":")[2])
            assert is_open("127.0.0.1", port)
            assert is_open("127.0.0.2", port) == other


def test_only_this_machine_is_served_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    monkeypatch.setattr(mock_package, "serve", lambda document, host, port: asked.append(host))
    for host in ([], ["--host", "0.0.0.0"]):
        command_line.main(["mock", "--spec", str(SAMPLE), *host])
    assert asked == ["127.0.0.1", "0.0.0.0"]


def is_open(host: str, port: int) -> bool:
    with socket.socket() as connection:
        if connection.connect_ex((host, port)):
            return False
        connection.sendall(PLAIN)
        return statuses(connection.recv(1000)) == [200]
