"""The server: sockets, the order of things for each request, and what tests can look at afterwards."""

import asyncio
import itertools
import socket
import threading
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Self

import h11

from .answers import Answers
from .channel import Channel
from .checks import Checks
from .faults import EARLY, FAULTS
from .messages import Answer, Instead, Request, refusal
from .pointers import Json
from .prefer import Prefer, Preferences
from .routes import Operation, Routes

_KEPT_REQUESTS = 1000
_LARGE_BODY = 64 * 1024


def _ignore(line: str) -> None:
    """The log that nobody reads."""


class Mock:
    """A server for one OpenAPI document, in a thread of its own; a context manager.

    Args:
        document: a bundled OpenAPI 3.1 document, whose references all start with `#/`. It must not change afterwards.
        host: the address to listen on.
        port: the port to listen on; 0 takes a free one.
        tick: seconds between two events of a stream.
        body_limit: the largest request body in bytes; more is answered with 413.
        read_timeout: seconds that a client may take to send a request, or to take in more of an answer.
        log: called with one line for each answer; by default nobody is.
    """

    def __init__(
        self,
        document: Json,
        host: str = "127.0.0.1",
        port: int = 0,
        tick: float = 0.0,
        *,
        body_limit: int = 64 * 1024 * 1024,
        read_timeout: float = 30.0,
        log: Callable[[str], None] = _ignore,
    ) -> None:
        self.requests: list[Request] = []
        """The last 1000 requests, the refused ones included; fewer where their bodies are large."""
        self.errors: list[Exception] = []
        """What went wrong inside the mock itself; empty unless the mock or the document has a mistake."""
        self._address = (host, port)
        self._tick, self._body_limit, self._read_timeout, self._log = tick, body_limit, read_timeout, log
        self._routes = Routes(document)
        self.operations = len(self._routes.operations)
        """How many operations the document has."""
        self._checks = Checks(document)
        self._answers = Answers(document, self._routes.operations, self._checks)
        self._preferences = Preferences()
        self._accepted: Counter[str | None] = Counter()
        self._numbers = itertools.count(1)
        self._channels: set[Channel] = set()
        self._stop: Callable[[], object] | None = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """The address of the running server, without a slash at its end."""
        host, port = self._address
        return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

    def count(self, operation_id: str) -> int:
        """How many requests of an operation have been answered with 2xx."""
        return self._accepted[operation_id]

    def start(self) -> Self:
        """Listen, and serve in the background; raises `OSError` when the address is taken."""
        family = socket.AF_INET6 if ":" in self._address[0] else socket.AF_INET
        listener = socket.create_server(self._address, family=family)
        # Accepted sockets inherit it. asyncio leaves it out for them, and then every kept connection waits 40 ms.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._address = (self._address[0], listener.getsockname()[1])
        started = threading.Event()
        run = partial(asyncio.run, self._serve(listener, started))
        self._thread = threading.Thread(target=run, name="mock", daemon=True)
        self._thread.start()
        started.wait()
        return self

    def close(self) -> None:
        """Drop all connections, stop listening, and wait for the thread to end."""
        if self._thread and self._stop:
            self._stop()
            self._thread.join()
        self._thread = self._stop = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.close()

    async def _serve(self, listener: socket.socket, started: threading.Event) -> None:
        stopped = asyncio.Event()
        self._stop = partial(asyncio.get_running_loop().call_soon_threadsafe, stopped.set)
        server = await asyncio.start_server(self._converse, sock=listener)
        started.set()
        await stopped.wait()
        server.close()
        for channel in self._channels:
            channel.abort()

    async def _converse(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection to its end; nothing that happens on it reaches the server."""
        channel = Channel(reader, writer, self._tick, self._read_timeout)
        self._channels.add(channel)
        try:
            try:
                while await self._exchange(channel):
                    pass
            finally:
                await channel.close()
        except OSError:
            pass  # The client went away, as it may.
        except asyncio.CancelledError:
            channel.abort()  # The mock is closed; asyncio would complain about a conversation that ends as cancelled.
        except Exception as error:
            self.errors.append(error)
        finally:
            self._channels.discard(channel)

    async def _exchange(self, channel: Channel) -> bool:
        """Read one request and answer it; false when the connection ends with it."""
        decision = await self._decide(channel)
        if decision is None:
            return False
        answer, prefer = decision
        answer = answer.plus({"request-id": f"mock-{next(self._numbers)}"})
        if prefer.location:
            answer = answer.plus({"Location": prefer.location})
        if prefer.delay and prefer.fault != "slow":
            await asyncio.sleep(prefer.delay)
        if prefer.fault:
            await FAULTS[prefer.fault](channel, answer, prefer.delay)
        else:
            await channel.send(answer)
        return channel.next_cycle()

    async def _decide(self, channel: Channel) -> tuple[Answer, Prefer] | None:
        """Read one request and decide how to answer, whatever is wrong with it; none when there is nobody to answer."""
        try:
            async with asyncio.timeout(self._read_timeout):
                request = await channel.read_head()
                if request is None:
                    return None
                self._note_request(channel, request)
                operation, path_values, prefer = await self._admit(channel, request)
                if prefer.fault in EARLY:
                    return Answer(200), prefer
                await self._read_body(channel, request)
            call = self._checks.call(operation, request, path_values)
            return self._answers.respond(call, prefer), prefer
        except Instead as instead:
            return instead.answer, Prefer()
        except h11.RemoteProtocolError as error:
            return (refusal(error.error_status_hint, str(error)), Prefer()) if channel.can_answer else None
        except TimeoutError:
            return None if channel.untouched else (refusal(408), Prefer())
        except OSError:
            return None
        except Exception as error:
            self.errors.append(error)
            return refusal(500, f"{type(error).__name__}: {error}"), Prefer()

    async def _admit(self, channel: Channel, request: Request) -> tuple[Operation, dict[str, str], Prefer]:
        """What can be said before the body is read: the operation, its path parameters, the preferences."""
        try:
            operation, path_values = self._routes.find(request.method, request.path)
            request.operation_id = operation.id
            self._checks.authorize(operation, request)
            return operation, path_values, self._preferences.read(operation.id, request.headers.get("prefer", ""))
        except Instead:
            if not channel.client_waits:
                await self._read_body(channel, request)
            raise

    async def _read_body(self, channel: Channel, request: Request) -> None:
        request.body = await channel.read_body(self._body_limit)
        if len(request.body) > _LARGE_BODY:
            while len(self.requests) > 1 and sum(len(kept.body) for kept in self.requests) > 2 * self._body_limit:
                del self.requests[0]

    def _note_request(self, channel: Channel, request: Request) -> None:
        self.requests.append(request)
        del self.requests[:-_KEPT_REQUESTS]
        channel.on_status = partial(self._note_status, request)

    def _note_status(self, request: Request, status: int) -> None:
        if 200 <= status < 300:
            self._accepted[request.operation_id] += 1
        self._log(f"{request.method} {request.path} {status} {request.operation_id or ''}".rstrip())


def serve(document: Json, host: str = "127.0.0.1", port: int = 4010, verbose: bool = False) -> None:
    """Serve a document until Ctrl-C; raises `OSError` when the address is taken.

    With `verbose`, every answer is printed as one line.
    """
    log = partial(print, flush=True)
    with Mock(document, host, port, log=log if verbose else _ignore) as mock, suppress(KeyboardInterrupt):
        info = document["info"]
        log(f"Mock of {info['title']} {info['version']} on {mock.url} ({mock.operations} operations); Ctrl-C stops it.")
        threading.Event().wait()
