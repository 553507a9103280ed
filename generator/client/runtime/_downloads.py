"""Files that an answer only points to."""

from __future__ import annotations

import os
from pathlib import Path
from typing import ClassVar

import httpx

from . import _errors as errors
from ._encodings import apieces, pieces
from ._files import saving

_TIMEOUT = httpx.Timeout(60.0, connect=10.0)


def _failed(url: str, error: Exception) -> errors.ConnectionError:
    # An address may hold a signature in its query, and httpx repeats it whole.
    reason: object = type(error).__name__
    if isinstance(error, httpx.HTTPStatusError):
        reason = f"HTTP {error.response.status_code}"
    elif url not in str(error):
        reason = str(error) or reason
    return errors.ConnectionError(f"GET {url.partition('?')[0]}: {reason}")


def download(
    url: str, path: str | os.PathLike[str], *, overwrite: bool = False, http_client: httpx.Client | None = None
) -> Path:
    """Fetch a file into `path`, in pieces; it appears under its name only when it is whole.

    The key is not sent, wherever the address leads.

    Args:
        url: where the file is, as an answer gives it.
        path: where to write it.
        overwrite: whether to replace a file of that name.
        http_client: the httpx client to fetch with, e.g. for a proxy.

    Raises:
        ConnectionError: the file cannot be fetched, or not whole.
        FileExistsError: there is such a file, and `overwrite` is not set.
    """
    client = http_client or httpx.Client(timeout=_TIMEOUT)
    try:
        with (
            saving(path, overwrite=overwrite) as file,
            client.stream("GET", url, follow_redirects=True, timeout=_TIMEOUT) as response,
        ):
            response.raise_for_status()
            for chunk in pieces(response):
                file.write(chunk)
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
        raise _failed(url, error) from None
    finally:
        if http_client is None:
            client.close()
    return Path(path)


async def adownload(
    url: str, path: str | os.PathLike[str], *, overwrite: bool = False, http_client: httpx.AsyncClient | None = None
) -> Path:
    """Fetch a file into `path` from asynchronous code; otherwise as `download`."""
    client = http_client or httpx.AsyncClient(timeout=_TIMEOUT)
    try:
        with saving(path, overwrite=overwrite) as file:
            async with client.stream("GET", url, follow_redirects=True, timeout=_TIMEOUT) as response:
                response.raise_for_status()
                async for chunk in apieces(response):
                    file.write(chunk)
    except (httpx.HTTPError, httpx.InvalidURL, UnicodeError) as error:
        raise _failed(url, error) from None
    finally:
        if http_client is None:
            await client.aclose()
    return Path(path)


class FileLink:
    """What a model can do that holds the address of a file."""

    file_field: ClassVar[str]
    """The attribute that holds the address, or a list of which the first is meant."""

    def download(self, path: str | os.PathLike[str], *, overwrite: bool = False) -> Path:
        """Fetch the file into `path`; the key is not sent. Arguments and errors are those of `api302.download`."""
        return download(self._address(), path, overwrite=overwrite)

    async def adownload(self, path: str | os.PathLike[str], *, overwrite: bool = False) -> Path:
        """Fetch the file into `path` from asynchronous code; otherwise as `download`."""
        return await adownload(self._address(), path, overwrite=overwrite)

    def _address(self) -> str:
        address = getattr(self, self.file_field)
        if isinstance(address, list) and address:
            address = address[0]
        if not isinstance(address, str) or not address:
            raise errors.ArgumentError(f"{type(self).__name__}.{self.file_field} holds no address")
        return address
