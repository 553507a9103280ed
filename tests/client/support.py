"""What several test modules share: both clients called in one way, and servers that are no gateway."""

from __future__ import annotations

import asyncio
import inspect
import io
import json
import os
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from unittest.mock import patch

import h11
import pytest
from api302 import AsyncClient, Client, Response

from .conftest import KEY, Received

Connect = Callable[..., AbstractContextManager[Any]]
Call = Callable[[Any], Any]


def defect(*values: Any, reason: str, id: str | None = None) -> Any:
    """A case that the runtime does not pass yet."""
    return pytest.param(*values, id=id, marks=pytest.mark.xfail(strict=True, reason=reason))


def failure(action: Callable[[], object]) -> Exception | None:
    """What an action raises, without its frames, of which a RecursionError has a thousand."""
    try:
        action()
    except Exception as error:
        return error.with_traceback(None)
    return None


class Blocking:
    """Something asynchronous, used as if it were blocking: what can be awaited is awaited, in one loop."""

    def __init__(self, target: Any, runner: asyncio.Runner) -> None:
        self._target, self._runner = target, runner

    def _wrapped(self, value: Any) -> Any:
        if isinstance(value, Response):
            value.parsed = self._wrapped(value.parsed)
        asynchronous = callable(value) or type(value).__name__.startswith("Async")
        return Blocking(value, self._runner) if asynchronous else value

    def __getattr__(self, name: str) -> Any:
        return self._wrapped(getattr(self._target, name))

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        plain = [value._target if isinstance(value, Blocking) else value for value in args]
        return self._wrapped(self._awaited(self._target(*plain, **kwargs)))

    def __repr__(self) -> str:
        return repr(self._target)

    def __iter__(self) -> Iterator[Any]:
        async def collect() -> list[Any]:
            return [value async for value in self._target]

        return iter(self._runner.run(collect()))

    def _awaited(self, value: Any) -> Any:
        async def wait() -> Any:
            return await value

        return self._runner.run(wait()) if inspect.isawaitable(value) else value


def without_certificates() -> AbstractContextManager[object]:
    """Nothing here speaks TLS, and reading all certificates takes 25 ms a client."""
    return patch.dict(os.environ, {"SSL_CERT_FILE": "", "SSL_CERT_DIR": os.path.dirname(__file__)})


@contextmanager
def _sync(base_url: str, **options: Any) -> Iterator[Any]:
    with without_certificates(), Client(options.pop("api_key", KEY), base_url, **options) as client:
        yield client


@contextmanager
def _async(base_url: str, **options: Any) -> Iterator[Any]:
    with without_certificates(), asyncio.Runner() as runner:
        client = AsyncClient(options.pop("api_key", KEY), base_url, **options)
        try:
            yield Blocking(client, runner)
        finally:
            runner.run(client.close())


STYLES: tuple[Connect, Connect] = (_sync, _async)
both = pytest.mark.parametrize("connect", STYLES, ids=["sync", "async"])
"""`with connect(base_url, **options) as client`: the blocking client, and the asynchronous one called like it."""

CHAT = {"model": "llama3.2-90b", "messages": [{"role": "user", "content": "hi"}]}
COMPLETION = {
    "id": "c-1",
    "object": "chat.completion",
    "created": 1,
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "hello"}, "finish_reason": "stop"}],
}


def complete(client: Any, **more: Any) -> Any:
    """A call that costs money: never sent twice unless it is certain that the first never arrived."""
    return client.chat.complete(**CHAT, **more)


def stream(client: Any) -> Any:
    """The same call as a stream, read to its end."""
    return list(client.chat.stream(**CHAT))


def tokenize(client: Any, content: str = "hi") -> Any:
    """A call that can be repeated."""
    return client.jina.tokenize(content=content, return_tokens="true", return_chunks="true")


class Pipe(io.RawIOBase):
    """A file object that only reads forwards."""

    def __init__(self, content: bytes) -> None:
        self._content = io.BytesIO(content)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._content.readinto(buffer)


def record_waits(monkeypatch: pytest.MonkeyPatch, waits: list[float] | None = None) -> list[float]:
    """The seconds that this thread wants to sleep from now on; it does not."""
    waits = [] if waits is None else waits
    here, real, real_async = threading.current_thread(), time.sleep, asyncio.sleep

    def sleep(seconds: float) -> None:
        if threading.current_thread() is here:
            waits.append(seconds)
        else:
            real(seconds)

    async def sleep_async(seconds: float, result: Any = None) -> Any:
        if threading.current_thread() is here and seconds:
            waits.append(seconds)
            seconds = 0
        return await real_async(seconds, result)

    monkeypatch.setattr(time, "sleep", sleep)
    monkeypatch.setattr(asyncio, "sleep", sleep_async)
    return waits


def reset(connection: socket.socket) -> None:
    """Drop a connection with a TCP reset."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def free_address() -> tuple[str, int]:
    """An address where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as unused:
        host, port = unused.getsockname()
        return host, port


def url_of(address: tuple[str, int]) -> str:
    return "http://{}:{}".format(*address)


@contextmanager
def accepting(handle: Callable[[socket.socket], object]) -> Iterator[str]:
    """The address of a server that hands over its connections before a byte was read."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            while True:
                try:
                    connection, _ = server.accept()
                except OSError:
                    return
                with connection:
                    handle(connection)

        thread = threading.Thread(target=serve)
        thread.start()
        try:
            yield url_of(server.getsockname())
        finally:
            server.shutdown(socket.SHUT_RDWR)
            thread.join()


def received(connection: socket.socket) -> Received:
    """One request, whose body may come in chunks; of what is cut short, as much as came."""
    http = h11.Connection(h11.SERVER)
    line, headers, body = "", {}, b""
    with suppress(OSError, h11.RemoteProtocolError):
        while True:
            event = http.next_event()
            if event is h11.NEED_DATA:
                http.receive_data(connection.recv(65536))
            elif isinstance(event, h11.Request):
                line = f"{event.method.decode()} {event.target.decode()} HTTP/1.1"
                headers = {name.decode(): value.decode("latin-1") for name, value in event.headers}
            elif isinstance(event, h11.Data):
                body += event.data
            else:
                break
    return Received(line, headers, body)


@contextmanager
def receiving(*answers: bytes) -> Iterator[tuple[str, list[Received]]]:
    """A server that takes uploads, in chunks or not: its address, and what arrived. The last answer stays."""
    requests: list[Received] = []

    def handle(connection: socket.socket) -> None:
        requests.append(received(connection))
        with suppress(OSError):
            connection.sendall(answers[min(len(requests), len(answers)) - 1])

    with accepting(handle) as url:
        yield url, requests


@contextmanager
def deaf() -> Iterator[str]:
    """The address of a host that never completes a connection: its queue is full."""
    with ExitStack() as stack:
        server = stack.enter_context(socket.socket())
        server.bind(("127.0.0.1", 0))
        server.listen(0)
        for _ in range(3):
            connection = stack.enter_context(socket.socket())
            connection.setblocking(False)
            connection.connect_ex(server.getsockname())
        yield url_of(server.getsockname())


class Echo:
    """A server that answers with what it was asked, keeps connections, and notes from which each request came."""

    def __init__(self) -> None:
        self.connections: list[tuple[str, int]] = []
        echo = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_POST(self) -> None:
                echo.connections.append(self.client_address)
                body = self.rfile.read(int(self.headers.get("content-length", 0)))
                asked: dict[str, Any] = json.loads(body or b"{}")
                content = json.dumps({"path": self.path, "headers": dict(self.headers), "body": asked}).encode()
                self.send_response(200)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(content)))
                self.send_header("request-id", str(asked.get("content")))
                self.end_headers()
                self.wfile.write(content)

            do_GET = do_POST

            def log_message(self, format: str, *args: Any) -> None:
                pass

        class Server(ThreadingHTTPServer):
            request_queue_size = 128
            daemon_threads = True

        self._server = Server(("127.0.0.1", 0), Handler)
        self.url = url_of(("127.0.0.1", self._server.server_port))
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))

    def __enter__(self) -> Echo:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
