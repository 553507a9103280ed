"""The clients: configuration, the connection, and the one way by which every operation goes out and comes back."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Awaitable, Callable, Mapping
from contextvars import ContextVar
from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, ParamSpec, TypeVar

import httpx

from . import _errors as errors
from ._answers import Reply, Response, error_detail, json_or_text, refusal, understand, unusable
from ._cancelled import is_cancellation, reclaim
from ._encodings import apieces, pieces
from ._files import Form, Upload
from ._operation import Operation, Parts, find
from ._retries import Retries
from ._streams import AsyncStream, Stream
from ._tasks import AsyncTask, Task, TaskPlan, pause
from ._version import __version__
from .types import UNSET

if TYPE_CHECKING:
    from asyncio import AbstractEventLoop
    from types import TracebackType
    from typing import Self

P = ParamSpec("P")
T = TypeVar("T")
A = TypeVar("A")

DEFAULT_BASE_URL = "https://api.302.ai"
DEFAULT_TIMEOUT = httpx.Timeout(600.0, connect=10.0)
"""Slow models take minutes until their first byte; a host that is there answers a connection at once."""
DEFAULT_RETRIES = 2

_USER_AGENT = (("User-Agent", f"api302/{__version__}"),)
_log = logging.getLogger("api302")
# The replies of the calls inside `with_response`, which asks for what the typed answer does not hold.
_replies: ContextVar[list[Reply] | None] = ContextVar("api302_replies", default=None)


class Options(NamedTuple):
    """What a client was told."""

    api_key: str
    base_url: str
    timeout: httpx.Timeout
    max_retries: int
    headers: Mapping[str, str]
    extra_query: Mapping[str, str]
    extra_body: Mapping[str, Any]
    strict: bool

    def __repr__(self) -> str:
        return f"Options(base_url={self.base_url!r}, api_key='…')"


def _timeout(timeout: float | httpx.Timeout | None) -> httpx.Timeout:
    if timeout is None:
        return DEFAULT_TIMEOUT
    if isinstance(timeout, httpx.Timeout):
        return timeout
    if isinstance(timeout, bool) or not isinstance(timeout, int | float) or not 0 < timeout < float("inf"):
        raise errors.ArgumentError(f"timeout: {timeout!r} must be a number of seconds above 0")
    return httpx.Timeout(timeout, connect=min(timeout, 10.0))


def _retries(max_retries: int) -> int:
    if isinstance(max_retries, bool) or not isinstance(max_retries, int) or max_retries < 0:
        raise errors.ArgumentError(f"max_retries: {max_retries!r} must be a whole number, 0 or more")
    return max_retries


def _base_url(base_url: str) -> str:
    """A base address to which paths can be added; says what is wrong with any other."""
    try:
        url = httpx.URL(base_url)
        wrong = {
            "must start with https:// or http:// and name a host": url.scheme not in ("http", "https") or not url.host,
            "must not hold a user or a password": bool(url.userinfo),
            "must not have a query or a fragment": "?" in base_url or "#" in base_url,
            "names a host that cannot be": any(
                not 0 < len(label) < 64 for label in url.raw_host.removesuffix(b".").split(b".")
            ),
            "has a port out of range": not 0 < (url.port or 1) < 65536,
        }
    except (httpx.InvalidURL, UnicodeError, ValueError):
        wrong = {"is no address": True}
    for reason, holds in wrong.items():
        if holds:
            shown = base_url.rpartition("@")[2]
            raise errors.ArgumentError(f"base_url: {shown!r} {reason}")
    return base_url.rstrip("/")


def _options(
    api_key: str | None,
    base_url: str | None,
    timeout: float | httpx.Timeout | None,
    max_retries: int,
    headers: Mapping[str, str] | None,
    strict: bool,
) -> Options:
    key = (api_key or os.environ.get("API302_API_KEY", "")).strip()
    if not key:
        raise errors.MissingKeyError("no API key: set API302_API_KEY, or pass api_key=…")
    if not (key.isascii() and key.isprintable()):
        raise errors.ArgumentError("api_key: holds characters that cannot be sent")
    url = _base_url(base_url or os.environ.get("API302_BASE_URL") or DEFAULT_BASE_URL)
    return Options(key, url, _timeout(timeout), _retries(max_retries), dict(headers or {}), {}, {}, strict)


class _Core:
    """What both clients share: options, namespaces, and requests before they are sent."""

    namespaces: ClassVar[Mapping[str, str]] = {}
    """The attribute of each tag, and the class that holds its operations."""

    _options: Options
    _class_prefix: ClassVar[str] = ""

    if not TYPE_CHECKING:  # to a checker, only the declared attributes exist

        def __getattr__(self, name: str) -> Any:
            cls = self.namespaces.get(name)
            if cls is None:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            module = import_module(f"{__package__}.api.{name}")
            namespace = self.__dict__[name] = getattr(module, self._class_prefix + cls)(self)
            return namespace

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self.namespaces})

    def __repr__(self) -> str:
        return f"{type(self).__name__}(base_url={self._options.base_url!r}, api_key='…')"

    def __copy__(self) -> Self:
        return self.with_options()

    def __deepcopy__(self, memo: object) -> Self:
        return self.with_options()

    def __getstate__(self) -> dict[str, Any]:
        """For other processes: the options without the key, and no connections."""
        if self.__dict__["_pool"].given is not None:
            raise TypeError("a client with an http_client of its own cannot be pickled: make it where it is used")
        return {"_options": self._options._replace(api_key="")}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
        self.__dict__["_pool"] = self._new_pool()

    @staticmethod
    def _new_pool() -> Any:
        raise NotImplementedError

    def with_options(
        self,
        *,
        timeout: float | httpx.Timeout | None = None,
        max_retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, str] | None = None,
        extra_body: Mapping[str, Any] | None = None,
        strict: bool | None = None,
    ) -> Self:
        """This client with other options, over the same connections: `client.with_options(timeout=5).jina.tokenize(…)`.

        Args:
            timeout: seconds, or httpx's own kind.
            max_retries: how often a request is sent again.
            headers: added to the headers of every request.
            extra_query: added to the query of every request, for parameters that are not described.
            extra_body: added to every JSON object or form that is sent, for fields that are not described.
            strict: whether answers that break the description raise `ContractError`.
        """
        old = self._options
        client = object.__new__(type(self))
        client.__dict__["_pool"] = self.__dict__["_pool"]
        client._options = old._replace(
            timeout=old.timeout if timeout is None else _timeout(timeout),
            max_retries=old.max_retries if max_retries is None else _retries(max_retries),
            headers={**old.headers, **(headers or {})},
            extra_query={**old.extra_query, **(extra_query or {})},
            extra_body={**old.extra_body, **(extra_body or {})},
            strict=old.strict if strict is None else strict,
        )
        return client

    def _parts(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> Parts:
        if not self._options.api_key:  # unpickled in a process that has its own environment
            self._options = self._options._replace(api_key=_options(None, None, None, 0, None, False).api_key)
        return operation.parts(arguments, self._options.extra_body)

    def _build(
        self, client: httpx.Client | httpx.AsyncClient, operation: Operation[Any], parts: Parts
    ) -> httpx.Request:
        """The request, with what httpx's own `build_request` would add to it, at a third of its cost."""
        options = self._options
        elsewhere = operation.server if options.base_url == DEFAULT_BASE_URL else None
        query = [*client.params.multi_items(), *parts.query, *options.extra_query.items()]
        sources = (client.headers.items(), _USER_AGENT, parts.headers.items(), options.headers.items())
        headers = {name.lower(): (name, value) for source in sources for name, value in source}
        for auth in operation.auth:
            if auth.where == "query":
                query.append((auth.name, options.api_key))
            else:
                key = f"Bearer {options.api_key}" if auth.where == "bearer" else options.api_key
                headers[auth.name.lower()] = auth.name, key
        content = parts.content
        body: dict[str, Any] = {"content": content}
        try:
            if isinstance(content, Form):
                body = content.arguments()
            elif isinstance(content, Upload):
                if content.size is not None:
                    headers["content-length"] = "Content-Length", str(content.size)
                if isinstance(client, httpx.AsyncClient):  # which takes what it can read as a file for blocking
                    body = {"content": content.__aiter__()}
            request = httpx.Request(
                operation.method,
                _url((elsewhere or options.base_url) + parts.path),
                params=query or None,
                headers=list(headers.values()),
                cookies=client.cookies or None,
                extensions={"timeout": options.timeout.as_dict()},
                **body,
            )
            if any(auth.where == "query" for auth in operation.auth):
                request.url = _AddressWithKey(request.url)
            return request
        except (httpx.InvalidURL, UnicodeEncodeError, TypeError) as error:
            raise errors.ArgumentError(f"{operation.id}: cannot be sent: {error}") from None


class _AddressWithKey(httpx.URL):
    """An address whose query holds the key: httpx logs it, and tracebacks show it."""

    def __str__(self) -> str:
        return f"{super().__str__().partition('?')[0]}?…"

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"


@lru_cache(maxsize=64)
def _url(address: str) -> httpx.URL:
    """An address, read once: most calls go to one of few, and reading costs more than the rest of a request."""
    return httpx.URL(address)


def _unsent(error: httpx.RequestError) -> bool:
    """Whether the failure proves that the gateway never saw the request."""
    return isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout | httpx.ProxyError)


def _broken(error: httpx.RequestError, operation: Operation[Any]) -> errors.Api302Error:
    if isinstance(error, httpx.UnsupportedProtocol | httpx.LocalProtocolError):
        return errors.ArgumentError(f"{operation.id}: cannot be sent: {error}")
    cls = errors.Timeout if isinstance(error, httpx.TimeoutException) else errors.ConnectionError
    reason = str(error) or type(error).__name__
    broken = cls(f"{operation.id}: {operation.method} {operation.path}: {reason}")
    broken.method, broken.path, broken.sent = operation.method, operation.path, not _unsent(error)
    return broken


def _no_stream(operation: Operation[Any], reply: Reply) -> errors.Api302Error:
    """A success that is no stream: an error in disguise, or an answer that came whole."""
    body = json_or_text(reply.content)
    if reply.status >= 300 or error_detail(body):
        return refusal(reply, operation.id)
    message = f"{operation.id}: {reply.kind or 'an untyped answer'}, not a stream"
    return unusable(errors.DecodeError, reply, message, None if isinstance(body, str) else body)


def _logged(operation: Operation[Any], status: int, headers: Mapping[str, str], elapsed: float) -> None:
    if _log.isEnabledFor(logging.DEBUG):
        place = f"{operation.method} {operation.path}"
        _log.debug("%s -> %d in %.3f s (request-id %s)", place, status, elapsed, headers.get("request-id", "none"))


def _logged_retry(operation: Operation[Any], failure: errors.Api302Error, wait: float) -> None:
    _log.info("%s: sent again in %.2f s after %s", operation.id, wait, type(failure).__name__)


def _made(kind: Callable[[], T]) -> T:
    try:
        return kind()
    except ValueError as error:  # e.g. a proxy in the environment that is no address
        raise errors.ArgumentError(f"the connection cannot be configured: {error}") from None


class _SyncPool:
    """The connections, shared by a client and those made of it by `with_options`."""

    def __init__(self, given: httpx.Client | None = None) -> None:
        self.given = given
        self._own: httpx.Client | None = None
        self._process = 0
        self._lock = threading.Lock()

    def client(self) -> httpx.Client:
        if self.given is not None:
            return self.given
        # A forked process must not use its parent's sockets.
        if self._own is None or self._process != os.getpid():
            with self._lock:
                if self._own is None or self._process != os.getpid():
                    self._own, self._process = _made(httpx.Client), os.getpid()
        return self._own

    def close(self) -> None:
        with self._lock:
            own, self._own = self._own, None
        if own is not None and self._process == os.getpid():
            own.close()


class SyncCore(_Core):
    """The blocking client without the operations."""

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = None,
        *,
        timeout: float | httpx.Timeout | None = None,
        max_retries: int = DEFAULT_RETRIES,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        http_client: httpx.Client | None = None,
    ) -> None:
        """Configure a client; nothing is connected yet.

        Args:
            api_key: the key of the 302.AI console; by default the environment's `API302_API_KEY`.
            base_url: the gateway; by default `API302_BASE_URL`, else https://api.302.ai.
            timeout: seconds, or httpx's own kind; by default 10 minutes, 10 seconds to connect.
            max_retries: how often a request is sent again that was refused for now or never left.
            headers: sent with every request.
            strict: raise `ContractError` for answers that break the description, instead of taking them as they are.
            http_client: the httpx client to use, e.g. with a proxy; it stays yours to close.

        Raises:
            MissingKeyError: there is no key.
            ArgumentError: an argument cannot be used.
        """
        self._options = _options(api_key, base_url, timeout, max_retries, headers, strict)
        self._pool = _SyncPool(http_client)

    @staticmethod
    def _new_pool() -> _SyncPool:
        return _SyncPool()

    def send(self, operation: Operation[T], /, **arguments: Any) -> T:
        """Call an operation and return its typed answer.

        Raises:
            ApiError: the gateway refuses or fails.
            ConnectionError: it cannot be reached, or not in time.
            DecodeError: the answer is not what its content type promises.
        """
        _, reply = self._exchange(operation, arguments, stream=False)
        return understand(operation, reply, self._options.strict)

    def stream(self, operation: Operation[T], /, **arguments: Any) -> Stream[T]:
        """Call an operation whose answer is a stream of events; errors are those of `send`."""
        response, reply = self._exchange(operation, arguments, stream=True)
        return Stream(operation, response, reply, self._options.strict)

    def submit(self, operation: Operation[T], plan: TaskPlan[A], /, **arguments: Any) -> Task[T, A]:
        """Call an operation that starts a task; errors are those of `send`."""
        submitted = self.send(operation, **arguments)
        return Task(self, plan, _task_id(operation, plan, submitted), submitted)

    def with_response(self, method: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Response[T]:
        """Call a method of this package and return its answer with status, headers, request id and time.

        >>> response = client.with_response(client.jina.tokenize, content="…", return_tokens="true", …)
        >>> response.parsed.num_tokens, response.request_id, response.elapsed
        """
        replies: list[Reply] = []
        token = _replies.set(replies)
        try:
            parsed = method(*args, **kwargs)
        finally:
            _replies.reset(token)
        if (outer := _replies.get()) is not None:
            outer.extend(replies)
        return Response(replies[-1], parsed)

    def _exchange(
        self, operation: Operation[Any], arguments: Mapping[str, Any], *, stream: bool
    ) -> tuple[httpx.Response, Reply]:
        """Send until there is a success; of a stream, the answer is not read."""
        parts = self._parts(operation, arguments)
        retries = Retries(operation, parts, self._options.max_retries)
        client = self._pool.client()
        while True:
            started = time.perf_counter()
            chunks: list[bytes] = []
            response: httpx.Response | None = None
            failure: errors.Api302Error
            try:
                response = client.send(self._build(client, operation, parts), stream=True, follow_redirects=False)
                streams = stream and response.is_success and _is_stream(response)
                if not streams:
                    chunks.extend(pieces(response))
                reply = _reply(response, chunks, started, operation)
                if streams or (response.is_success and not stream):
                    return response, reply
                failure = _no_stream(operation, reply) if response.is_success else refusal(reply, operation.id)
                cause: Exception | None = None
            except httpx.RequestError as error:
                cause = error
                failure = _failed(error, operation, response, chunks, started)
            finally:
                if response is not None and not (stream and response.is_success and _is_stream(response)):
                    response.close()
            wait = retries.wait(failure)
            if wait is None:
                raise failure from cause
            _logged_retry(operation, failure, wait)
            time.sleep(wait)

    def close(self) -> None:
        """Close the connections; the client opens new ones when it is used again."""
        self._pool.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


def _task_id(operation: Operation[Any], plan: TaskPlan[Any], submitted: Any) -> Any:
    found = find(submitted, plan.id)
    if found in (UNSET, None, ""):
        error = errors.TaskError(f"{operation.id}: the answer names no task at {'.'.join(map(str, plan.id))}")
        error.answer = submitted
        raise error
    return found


def _is_stream(response: httpx.Response) -> bool:
    kind: str = response.headers.get("content-type", "")
    return kind.lower().startswith("text/event-stream")


def _reply(response: httpx.Response, chunks: list[bytes], started: float, operation: Operation[Any]) -> Reply:
    content = chunks[0] if len(chunks) == 1 else b"".join(chunks)
    reply = Reply(response.status_code, response.headers, content, time.perf_counter() - started)
    _logged(operation, reply.status, reply.headers, reply.elapsed)
    if (replies := _replies.get()) is not None:
        replies.append(reply)
    return reply


def _failed(
    error: httpx.RequestError,
    operation: Operation[Any],
    response: httpx.Response | None,
    chunks: list[bytes],
    started: float,
) -> errors.Api302Error:
    if response is None:
        return _broken(error, operation)
    reply = Reply(response.status_code, response.headers, b"".join(chunks), time.perf_counter() - started)
    if not response.is_success:
        return refusal(reply, operation.id)
    cls = errors.AnswerTimeout if isinstance(error, httpx.TimeoutException) else errors.BrokenAnswer
    broken = unusable(cls, reply, f"{operation.id}: the answer was cut short ({str(error) or type(error).__name__})")
    if isinstance(broken, errors.ConnectionError):
        broken.method, broken.path = operation.method, operation.path
    return broken


def _running_loop() -> AbstractEventLoop:
    import asyncio  # slow to load, and of no use to blocking code

    return asyncio.get_running_loop()


class _AsyncPool:
    """The connections of an asynchronous client."""

    def __init__(self, given: httpx.AsyncClient | None = None) -> None:
        self.given = given
        self._own: httpx.AsyncClient | None = None
        self._loop: AbstractEventLoop | None = None

    def client(self) -> httpx.AsyncClient:
        if self.given is not None:
            return self.given
        # Connections belong to the loop that opened them; a forked process has a loop of its own.
        loop = _running_loop()
        if self._own is None or self._loop is not loop:
            self._own, self._loop = _made(httpx.AsyncClient), loop
        return self._own

    async def reclaim(self, request: httpx.Request) -> None:
        """Take back what a cancelled request holds."""
        client = self.given or self._own
        if client is not None:  # else it is closed
            await reclaim(client, request)

    async def close(self) -> None:
        own, self._own = self._own, None
        if own is not None and self._loop is _running_loop():
            await own.aclose()


class AsyncCore(_Core):
    """The asynchronous client without the operations."""

    _class_prefix = "Async"

    def __init__(
        self,
        api_key: str | None = None,
        base_url: str | None = None,
        *,
        timeout: float | httpx.Timeout | None = None,
        max_retries: int = DEFAULT_RETRIES,
        headers: Mapping[str, str] | None = None,
        strict: bool = False,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        """Configure a client; nothing is connected yet. Arguments and errors are those of `Client`."""
        self._options = _options(api_key, base_url, timeout, max_retries, headers, strict)
        self._pool = _AsyncPool(http_client)

    @staticmethod
    def _new_pool() -> _AsyncPool:
        return _AsyncPool()

    async def send(self, operation: Operation[T], /, **arguments: Any) -> T:
        """Call an operation and return its typed answer; errors are those of `Client.send`."""
        _, reply = await self._exchange(operation, arguments, stream=False)
        return understand(operation, reply, self._options.strict)

    def stream(self, operation: Operation[T], /, **arguments: Any) -> AsyncStream[T]:
        """Call an operation whose answer is a stream of events; it is sent when the stream is first used."""
        return AsyncStream(
            operation,
            lambda: self._exchange(operation, arguments, stream=True),
            self._options.strict,
            self._pool.reclaim,
        )

    async def submit(self, operation: Operation[T], plan: TaskPlan[A], /, **arguments: Any) -> AsyncTask[T, A]:
        """Call an operation that starts a task; errors are those of `Client.send`."""
        submitted = await self.send(operation, **arguments)
        return AsyncTask(self, plan, _task_id(operation, plan, submitted), submitted)

    async def with_response(
        self, method: Callable[P, Awaitable[T]], /, *args: P.args, **kwargs: P.kwargs
    ) -> Response[T]:
        """Call a method of this package and return its answer with status, headers, request id and time."""
        replies: list[Reply] = []
        token = _replies.set(replies)
        try:
            parsed = await method(*args, **kwargs)
        finally:
            _replies.reset(token)
        if (outer := _replies.get()) is not None:
            outer.extend(replies)
        return Response(replies[-1], parsed)

    async def _exchange(
        self, operation: Operation[Any], arguments: Mapping[str, Any], *, stream: bool
    ) -> tuple[httpx.Response, Reply]:
        """Send until there is a success; of a stream, the answer is not read."""
        parts = self._parts(operation, arguments)
        retries = Retries(operation, parts, self._options.max_retries)
        client = self._pool.client()
        while True:
            started = time.perf_counter()
            chunks: list[bytes] = []
            response: httpx.Response | None = None
            failure: errors.Api302Error
            request = self._build(client, operation, parts)
            try:
                try:
                    response = await client.send(request, stream=True, follow_redirects=False)
                    streams = stream and response.is_success and _is_stream(response)
                    if not streams:
                        async for chunk in apieces(response):
                            chunks.append(chunk)
                    reply = _reply(response, chunks, started, operation)
                    if streams or (response.is_success and not stream):
                        return response, reply
                    failure = _no_stream(operation, reply) if response.is_success else refusal(reply, operation.id)
                    cause: Exception | None = None
                except httpx.RequestError as error:
                    cause = error
                    failure = _failed(error, operation, response, chunks, started)
                finally:
                    if response is not None and not (stream and response.is_success and _is_stream(response)):
                        await response.aclose()
            except BaseException as error:
                if is_cancellation(error):
                    await self._pool.reclaim(request)
                raise
            wait = retries.wait(failure)
            if wait is None:
                raise failure from cause
            _logged_retry(operation, failure, wait)
            await pause(wait)

    async def close(self) -> None:
        """Close the connections; the client opens new ones when it is used again."""
        await self._pool.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()
