"""One connection: h11 for the HTTP that is right, the bare socket for what goes wrong on purpose."""

import asyncio
import socket
import struct
from collections.abc import Callable
from contextlib import suppress
from email.utils import formatdate

import h11

from .messages import Answer, Instead, Request, refusal

HEADER_LIMIT = 64 * 1024
_READ_SIZE = 64 * 1024
_LINGER = 1.0
_BODYLESS = (204, 304)


class Channel:
    """Reads requests from and writes answers to one client."""

    def __init__(
        self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, tick: float, patience: float
    ) -> None:
        self.tick = tick
        self.patience = patience
        """Seconds that the client may take to make room for more of an answer."""
        self.on_status: Callable[[int], None] = lambda status: None
        self._reader = reader
        self._writer = writer
        self._http = h11.Connection(h11.SERVER, max_incomplete_event_size=HEADER_LIMIT)
        self._silent = False
        self._declared_length = 0

    @property
    def untouched(self) -> bool:
        """Whether not one byte of a further request has come."""
        return self._http.their_state is h11.IDLE and not self._http.trailing_data[0]

    @property
    def client_waits(self) -> bool:
        """Whether the client holds its body back until `100 Continue`."""
        return self._http.they_are_waiting_for_100_continue

    @property
    def can_answer(self) -> bool:
        """Whether no part of an answer has been sent yet."""
        return self._http.our_state in (h11.IDLE, h11.SEND_RESPONSE)

    async def read_head(self) -> Request | None:
        """The next request without its body; none when the client has closed."""
        event = await self._event()
        if not isinstance(event, h11.Request):
            return None
        self._silent = event.method == b"HEAD"
        headers: dict[str, str] = {}
        for name, value in event.headers:
            key, text = name.decode("ascii"), value.decode("latin-1")
            headers[key] = f"{headers[key]}, {text}" if key in headers else text
        self._declared_length = int(headers.get("content-length", 0))
        if "content-length" in headers and "transfer-encoding" in headers:
            raise h11.RemoteProtocolError("both Content-Length and Transfer-Encoding")
        return Request(event.method.decode("ascii"), event.target.decode("ascii"), headers)

    async def read_body(self, limit: int) -> bytes:
        """The whole body; raises `Instead` with 413 as soon as it is known to be over the limit."""
        body = bytearray()
        while max(self._declared_length, len(body)) <= limit:
            event = await self._event()
            if not isinstance(event, h11.Data):
                return bytes(body)
            body += event.data
        raise Instead(refusal(413, f"The body is larger than {limit} bytes"))

    async def send(self, answer: Answer) -> None:
        """The answer as it should be; a stream goes out one event a chunk."""
        if answer.is_stream:
            await self.stream(answer, answer.events)
            return
        await self.start(answer, len(answer.body))
        await self.write(answer.body)
        await self.end()

    async def stream(self, answer: Answer, pieces: list[bytes], pause: float | None = None) -> None:
        """The answer's head, then each piece as a chunk of its own."""
        await self.start(answer)
        for number, piece in enumerate(pieces):
            await asyncio.sleep((self.tick if pause is None else pause) if number else 0)
            await self.write(piece)
        await self.end()

    async def start(self, answer: Answer, length: int | None = None) -> None:
        """Status line and headers; without a length, h11 makes it chunked."""
        self.on_status(answer.status)
        self._silent = self._silent or answer.status in _BODYLESS
        headers = answer.headers | {"Date": formatdate(usegmt=True)}
        if answer.status not in _BODYLESS:
            headers |= {"Content-Type": answer.media_type} if answer.media_type else {}
            headers |= {"Content-Length": str(length)} if length is not None else {}
        if self._http.their_state is not h11.DONE:
            headers["Connection"] = "close"
        fields = [(name.encode("ascii"), value.encode("latin-1")) for name, value in headers.items()]
        await self._send(h11.Response(status_code=answer.status, headers=fields))

    async def write(self, data: bytes) -> None:
        """A piece of the body; nothing goes out where no body may."""
        if data and not self._silent:
            await self._send(h11.Data(data=data))

    async def end(self) -> None:
        """The end of the answer."""
        await self._send(h11.EndOfMessage())

    async def gone(self, patience: float) -> None:
        """Wait until the client goes away, but not longer than `patience` seconds."""
        with suppress(TimeoutError):
            async with asyncio.timeout(patience):
                while await self._reader.read(_READ_SIZE):
                    pass

    def reset(self) -> None:
        """Drop the connection with a TCP reset."""
        connection: socket.socket = self._writer.get_extra_info("socket")
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.abort()

    def abort(self) -> None:
        """Drop the connection and what has not been sent yet."""
        self._writer.transport.abort()

    def next_cycle(self) -> bool:
        """Prepare for a further request; false when this connection has served its last one."""
        if self._http.our_state is h11.DONE and self._http.their_state is h11.DONE:
            self._http.start_next_cycle()
            return True
        return False

    async def close(self) -> None:
        """Close the connection once what was written is on its way."""
        try:
            # With unread input a close becomes a reset, and that takes the answer away from a client still sending.
            if self._http.their_state in (h11.SEND_BODY, h11.ERROR) and not self._writer.is_closing():
                self._writer.write_eof()
                await self.gone(_LINGER)
            self._writer.close()
            async with asyncio.timeout(self.patience):
                await self._writer.wait_closed()
        except OSError:  # gone, or it does not take the rest in time
            self.abort()

    async def _event(self) -> object:
        while (event := self._http.next_event()) is h11.NEED_DATA:
            if self.client_waits:
                await self._send(h11.InformationalResponse(status_code=100, headers=[]))
            self._http.receive_data(await self._reader.read(_READ_SIZE))
        return event

    async def _send(self, event: h11.Event) -> None:
        self._writer.write(self._http.send(event) or b"")
        async with asyncio.timeout(self.patience):
            await self._writer.drain()
