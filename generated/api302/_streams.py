"""Server-sent events as typed iterators."""

from __future__ import annotations

import json
from collections.abc import AsyncGenerator, Awaitable, Callable, Generator, Iterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

import httpx

from . import _errors as errors
from ._answers import Reply, check, decoder_of, error_detail, event_refusal, refusal, unusable
from ._cancelled import is_cancellation
from ._encodings import apieces, pieces

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from ._operation import Operation

T = TypeVar("T")
_E = TypeVar("_E", bound=errors.AnswerError)
_Reclaim = Callable[[httpx.Request], Awaitable[None]]
"""What takes back the connection of a request that was cancelled."""

_BOM = b"\xef\xbb\xbf"


class Event(NamedTuple):
    """One event as it was sent."""

    type: str
    data: str


class EventDecoder:
    """Bytes in pieces of any size -> events, as the HTML standard says; comments and empty events vanish."""

    def __init__(self) -> None:
        self._rest: list[bytes] = []  # the pieces of an unfinished line
        self._started = False  # whether the byte order mark is behind us
        self._skips_lf = False  # whether an LF that comes first belongs to a CR before
        self._type = ""
        self._data: list[bytes] = []

    def feed(self, chunk: bytes) -> list[Event]:
        """The events that are complete with `chunk`."""
        if self._skips_lf and chunk:
            chunk, self._skips_lf = chunk.removeprefix(b"\n"), False
        self._rest.append(chunk)
        if self._started and b"\n" not in chunk and b"\r" not in chunk:
            return []
        buffer = b"".join(self._rest)
        if not self._started:
            if len(buffer) < len(_BOM) and _BOM.startswith(buffer):
                return []
            buffer, self._started = buffer.removeprefix(_BOM), True
        if b"\r" in buffer:
            self._skips_lf = buffer.endswith(b"\r")
            buffer = buffer.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        *lines, rest = buffer.split(b"\n")
        self._rest = [rest]
        return self._events(lines)

    def finish(self) -> Event | None:
        """The event whose closing blank line never came, if its line is whole."""
        events = self._events([b"".join(self._rest), b""])
        self._rest = []
        return events[0] if events else None

    def _events(self, lines: list[bytes]) -> list[Event]:
        events: list[Event] = []
        for line in lines:
            if not line:
                if self._data:
                    data = b"\n".join(self._data).decode("utf-8", "replace")
                    events.append(Event(self._type or "message", data))
                    self._data = []
                self._type = ""
                continue
            name, _, value = line.partition(b":")
            if name == b"data":
                self._data.append(value.removeprefix(b" "))
            elif name == b"event":
                self._type = value.removeprefix(b" ").decode("utf-8", "replace")
        return events


_NOTHING: Any = object()


class _Reader(Generic[T]):
    """Events -> typed values; knows when the stream has come to its end."""

    def __init__(self, operation: Operation[T], reply: Reply, strict: bool) -> None:
        self._operation = operation
        self._reply = reply
        self._strict = strict
        self._decode = decoder_of(operation.answer)
        self._decoder = EventDecoder()
        self.received: list[T] = []
        self.ended = False

    def feed(self, chunk: bytes) -> Iterator[T]:
        for event in self._decoder.feed(chunk):
            value = self._value(event)
            if value is not _NOTHING:
                yield value
            if self.ended:
                return

    def finish(self) -> Iterator[T]:
        """The rest, when the connection has ended."""
        event = self._decoder.finish()
        if event is not None:
            try:
                value = self._value(event)
            except errors.ContractError:
                raise
            except errors.DecodeError:
                raise self.cut("the last event is incomplete") from None
            if value is not _NOTHING:
                yield value
        if not self.ended and (self._operation.ends_with or self._operation.ends_with_event):
            raise self.cut("the connection ended first")

    def _value(self, event: Event) -> T:
        """The typed value of an event; `_NOTHING` for one that only ends the stream or says nothing."""
        operation = self._operation
        kind, data = event
        last = kind in operation.ends_with_event
        if data == operation.ends_with or not data or data.isspace():
            self.ended = last or data == operation.ends_with
            return cast("T", _NOTHING)
        try:
            body = json.loads(data)
        except (ValueError, RecursionError) as error:
            self.ended = last
            if not last:
                raise self._with_received(self._unreadable(event, error)) from None
            return cast("T", _NOTHING)
        if (kind == "error" or error_detail(body)) and (refused := event_refusal(operation, self._reply, kind, body)):
            raise self._with_received(refused)
        if self._strict:
            try:
                check(operation.answer, body, self._reply, operation.id)
            except errors.ContractError as broken:
                raise self._with_received(broken) from None
        value: T = self._decode(body) if self._decode else body
        self.received.append(value)
        self.ended = last
        return value

    def _unreadable(self, event: Event, error: Exception) -> errors.AnswerError:
        """What an event stands for that is no JSON."""
        name = self._operation.id
        if event.type == "error":
            return refusal(self._reply, name, event.data)
        return unusable(errors.DecodeError, self._reply, f"{name}: an event is not JSON ({error})", event.data)

    def cut(self, reason: str) -> errors.StreamError:
        message = f"{self._operation.id}: the stream was cut after {len(self.received)} events: {reason}"
        return self._with_received(unusable(errors.StreamError, self._reply, message))

    def _with_received(self, error: _E) -> _E:
        error.received = list(self.received)
        return error


def _iterate(response: httpx.Response, reader: _Reader[T]) -> Generator[T]:
    try:
        for chunk in pieces(response):
            yield from reader.feed(chunk)
            if reader.ended:
                return
        yield from reader.finish()
    except httpx.RequestError as error:
        raise reader.cut(str(error) or type(error).__name__) from error
    finally:
        response.close()


async def _aiterate(response: httpx.Response, reader: _Reader[T], reclaim: _Reclaim) -> AsyncGenerator[T]:
    async with _closing(response, reclaim):
        try:
            async for chunk in apieces(response):
                for value in reader.feed(chunk):
                    yield value
                if reader.ended:
                    return
            for value in reader.finish():
                yield value
        except httpx.RequestError as error:
            raise reader.cut(str(error) or type(error).__name__) from error


@asynccontextmanager
async def _closing(response: httpx.Response, reclaim: _Reclaim) -> AsyncGenerator[None]:
    """Close the response in the end, also where a cancellation breaks into that."""
    try:
        try:
            yield
        finally:
            await response.aclose()
    except BaseException as error:
        if is_cancellation(error):
            await reclaim(response.request)
        raise


class Stream(Generic[T]):
    """The events of an answer, while they come. Leaving the loop early closes the connection on `close`."""

    def __init__(self, operation: Operation[T], response: httpx.Response, reply: Reply, strict: bool) -> None:
        self._reader = _Reader(operation, reply, strict)
        self._response = response
        self._values = _iterate(response, self._reader)

    @property
    def received(self) -> list[T]:
        """The events that came so far."""
        return self._reader.received

    def __iter__(self) -> Iterator[T]:
        return self._values

    def __next__(self) -> T:
        return next(self._values)

    def close(self) -> None:
        """Close the connection; the gateway stops sending."""
        self._values.close()
        self._response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class AsyncStream(Generic[T]):
    """The events of an answer, while they come. The request is sent by `await`, `async with` or the first event."""

    def __init__(
        self,
        operation: Operation[T],
        connect: Callable[[], Awaitable[tuple[httpx.Response, Reply]]],
        strict: bool,
        reclaim: _Reclaim,
    ) -> None:
        self._operation = operation
        self._connect = connect
        self._strict = strict
        self._reclaim = reclaim
        self._response: httpx.Response | None = None
        self._reader: _Reader[T] | None = None
        self._values: AsyncGenerator[T] | None = None

    async def _open(self) -> Self:
        if self._reader is None:
            self._response, reply = await self._connect()
            self._reader = _Reader(self._operation, reply, self._strict)
            self._values = _aiterate(self._response, self._reader, self._reclaim)
        return self

    @property
    def received(self) -> list[T]:
        """The events that came so far."""
        return self._reader.received if self._reader else []

    def __await__(self) -> Generator[Any, Any, Self]:
        return self._open().__await__()

    def __aiter__(self) -> AsyncStream[T]:
        return self

    async def __anext__(self) -> T:
        if self._values is None:
            await self._open()
            assert self._values is not None
        return await anext(self._values)

    async def close(self) -> None:
        """Close the connection; the gateway stops sending."""
        if self._values is not None:
            await self._values.aclose()
        if self._response is not None:
            async with _closing(self._response, self._reclaim):
                pass

    async def __aenter__(self) -> Self:
        return await self._open()

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.close()
