"""Clients that talk over real sockets: to the mock of spec/, or to a server whose every byte the test writes."""

from __future__ import annotations

import socket
import socketserver
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http.client import responses
from pathlib import Path
from typing import TypeVar

import pytest
from api302 import AsyncClient, Client

from generator.bundle import bundle
from generator.mock import Mock

ROOT = Path(__file__).resolve().parents[2]
KEY = "a-key-of-the-tests"
_PATIENCE = 10.0

C = TypeVar("C", Client, AsyncClient)
Handler = Callable[[socket.socket], object]
Serve = Callable[..., "Scripted"]
MakeClient = Callable[..., Client]
MakeAsyncClient = Callable[..., AsyncClient]


def prefer(client: C, wish: str) -> C:
    """The same client, asking the mock for a certain answer or failure: `prefer(client, "fault=reset")`."""
    return client.with_options(headers={"Prefer": wish})


def head(status: int = 200, kind: str = "application/json", **headers: str) -> bytes:
    """Status line and headers of an answer without a length: its body goes on until the connection ends."""
    fields = {"Content-Type": kind, "Connection": "close", **{k.replace("_", "-"): v for k, v in headers.items()}}
    lines = [f"HTTP/1.1 {status} {responses.get(status, 'Odd')}", *(f"{k}: {v}" for k, v in fields.items() if v)]
    return "\r\n".join([*lines, "", ""]).encode()


def answer(body: bytes = b"{}", status: int = 200, kind: str = "application/json", **headers: str) -> bytes:
    """A whole answer; `Retry_After="1"` becomes the header `Retry-After`."""
    return head(status, kind, Content_Length=str(len(body)), **headers) + body


@dataclass(frozen=True)
class Received:
    """A request as it arrived; header names in lower case, a chunked body still in its chunks."""

    line: str
    headers: dict[str, str]
    body: bytes

    @classmethod
    def read(cls, connection: socket.socket) -> Received | None:
        """The next request of a connection; none when it ends first."""
        raw = b""
        while b"\r\n\r\n" not in raw:
            raw += (more := connection.recv(65536))
            if not more:
                return None
        top, _, body = raw.partition(b"\r\n\r\n")
        line, *fields = top.decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (field.partition(":") for field in fields)}
        length, chunked = int(headers.get("content-length", 0)), "transfer-encoding" in headers
        while not body.endswith(b"0\r\n\r\n") if chunked else len(body) < length:
            body += (more := connection.recv(65536))
            if not more:
                return None
        return cls(line, headers, body)


class Scripted:
    """A server that reads one request of each connection and then does what the script says.

    Args:
        script: for each request, the bytes to answer or a function that gets the socket; the last one stays.
    """

    def __init__(self, *script: bytes | Handler) -> None:
        self.requests: list[Received] = []
        """What arrived, in order."""
        self.errors: list[Exception] = []
        """What went wrong in the script's functions; that the client went away is no error."""
        self._script, self._lock = script, threading.Lock()
        scripted = self

        class Connection(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                scripted._serve(self.request)

        self._server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Connection)
        self.url = "http://127.0.0.1:{1}".format(*self._server.server_address)
        """The address, without a slash at its end."""
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    def _serve(self, connection: socket.socket) -> None:
        connection.settimeout(_PATIENCE)
        try:
            if (request := Received.read(connection)) is None:
                return
            with self._lock:
                step = self._script[min(len(self.requests), len(self._script) - 1)]
                self.requests.append(request)
            if callable(step):
                step(connection)
            else:
                connection.sendall(step)
        except TimeoutError as error:
            self.errors.append(error)
        except OSError:
            pass  # the client went away
        except Exception as error:
            self.errors.append(error)

    def close(self) -> None:
        """Stop, and wait until every connection is done with."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture(scope="session")
def mock() -> Iterator[Mock]:
    """The mock of the bundled document, listening on a real socket."""
    with Mock(bundle(ROOT / "spec").document) as running:
        yield running
    assert running.errors == []


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Start a server: `serve(answer(b"{}"))`, `serve(lambda connection: connection.sendall(…))`; see `Scripted`."""
    servers: list[Scripted] = []

    def start(*script: bytes | Handler) -> Scripted:
        servers.append(Scripted(*script))
        return servers[-1]

    yield start
    for server in servers:
        server.close()
    assert [error for server in servers for error in server.errors] == []


@pytest.fixture
def make_client(mock: Mock, serve: Serve) -> Iterator[MakeClient]:
    """Make a client with options, by default of the mock; it is closed after the test, before `serve` is."""
    made: list[Client] = []

    def make(**options: object) -> Client:
        made.append(Client(**{"api_key": KEY, "base_url": mock.url, **options}))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for client in made:
        client.close()


@pytest.fixture
def client(make_client: MakeClient) -> Client:
    """A client of the mock."""
    return make_client()


@pytest.fixture
def make_async_client(mock: Mock) -> MakeAsyncClient:
    """The same for asynchronous code: `async with make_async_client() as client:`, in the loop that uses it."""

    def make(**options: object) -> AsyncClient:
        return AsyncClient(**{"api_key": KEY, "base_url": mock.url, **options})  # type: ignore[arg-type]

    return make


@pytest.fixture
def async_client(make_async_client: MakeAsyncClient) -> AsyncClient:
    """An asynchronous client of the mock; close it in the loop that uses it."""
    return make_async_client()
