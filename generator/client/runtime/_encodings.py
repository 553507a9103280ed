"""Bodies as they were before they were compressed for the way.

httpx unpacks as well, but takes a body that was cut short for a whole one and gives nothing of one that only claims to
be compressed.
"""

from __future__ import annotations

import zlib
from collections.abc import AsyncIterator, Iterator

import httpx

_GZIP = 16 + zlib.MAX_WBITS
_MAGIC = b"\x1f\x8b"


def pieces(response: httpx.Response) -> Iterator[bytes]:
    """The body in pieces as they come.

    Raises:
        httpx.DecodingError: it cannot be unpacked, or not to its end.
    """
    if not _packed(response):
        return response.iter_bytes()
    return _unpacked(response, _Gunzip(response))


def apieces(response: httpx.Response) -> AsyncIterator[bytes]:
    """The body in pieces as they come, for asynchronous code; otherwise as `pieces`."""
    if not _packed(response):
        return response.aiter_bytes()
    return _aunpacked(response, _Gunzip(response))


def _packed(response: httpx.Response) -> bool:
    return response.headers.get("content-encoding", "").strip().lower() in ("gzip", "x-gzip")


def _unpacked(response: httpx.Response, gunzip: _Gunzip) -> Iterator[bytes]:
    for chunk in response.iter_raw():
        yield gunzip.feed(chunk)
    yield gunzip.finish()


async def _aunpacked(response: httpx.Response, gunzip: _Gunzip) -> AsyncIterator[bytes]:
    async for chunk in response.aiter_raw():
        yield gunzip.feed(chunk)
    yield gunzip.finish()


class _Gunzip:
    def __init__(self, response: httpx.Response) -> None:
        self._request = response.request
        self._zlib = zlib.decompressobj(_GZIP)
        self._head: bytes | None = b""  # what came, until that tells whether it is compressed at all
        self._plain = False

    def feed(self, chunk: bytes) -> bytes:
        if self._head is not None:
            chunk = self._head + chunk
            if len(chunk) < len(_MAGIC):
                self._head = chunk
                return b""
            self._head, self._plain = None, not chunk.startswith(_MAGIC)
        if self._plain:
            return chunk
        unpacked = b""
        try:
            while chunk:
                if self._zlib.eof:  # one compressed file may follow another
                    self._zlib = zlib.decompressobj(_GZIP)
                unpacked += self._zlib.decompress(chunk)
                chunk = self._zlib.unused_data
        except zlib.error as error:
            raise httpx.DecodingError(str(error), request=self._request) from None
        return unpacked

    def finish(self) -> bytes:
        if self._head is not None:
            return self._head
        if not (self._plain or self._zlib.eof):
            raise httpx.DecodingError("the compressed body was cut short", request=self._request)
        return b""
