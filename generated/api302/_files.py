"""Files on their way: uploads that stream from disk, downloads that appear whole or not at all."""

from __future__ import annotations

import errno
import io
import mimetypes
import os
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, TypeAlias, cast

import httpx

from ._errors import ArgumentError

FileContent: TypeAlias = "str | os.PathLike[str] | bytes | IO[bytes]"
FileInput: TypeAlias = "FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]"
"""A path, bytes or a binary file object; or that with the name, or the name and the content type, to send it under."""

_CHUNK = 64 * 1024


class Upload(httpx.SyncByteStream, httpx.AsyncByteStream):
    """One file to send. It is opened when it is sent, and read in pieces."""

    def __init__(self, argument: str, content: FileContent, name: str, kind: str) -> None:
        self.name = name
        self.kind = kind
        self._content = content
        if isinstance(content, str | os.PathLike):
            self.size: int | None = _size(argument, content)
            self.rewinds = True
        elif isinstance(content, bytes):
            self.size, self.rewinds = len(content), True
        elif isinstance(content, io.TextIOBase):
            raise ArgumentError(f"{argument}: open the file in binary mode")
        else:
            self.rewinds = bool(getattr(content, "seekable", lambda: False)())
            self._start = content.tell() if self.rewinds else 0
            self.size = content.seek(0, os.SEEK_END) - self._start if self.rewinds else None
            if self.rewinds:
                content.seek(self._start)

    @classmethod
    def of(cls, argument: str, value: Any) -> Upload:
        """The upload for an argument of type `FileInput`."""
        if isinstance(value, Upload):
            return value
        name, content, kind = "", value, ""
        if isinstance(value, tuple):
            name, content = value[0], value[1]
            kind = value[2] if len(value) == 3 else ""
        if isinstance(content, bytearray | memoryview):
            content = bytes(content)
        if not isinstance(content, str | os.PathLike | bytes) and not hasattr(content, "read"):
            raise ArgumentError(f"{argument}: {type(content).__name__} is no path, bytes or binary file object")
        if not name:
            source = content if isinstance(content, str | os.PathLike) else getattr(content, "name", "")
            name = os.path.basename(source) if isinstance(source, str | os.PathLike) else ""
        name = name or "upload"
        return cls(argument, content, name, kind or mimetypes.guess_type(name)[0] or "application/octet-stream")

    def __iter__(self) -> Iterator[bytes]:
        sent = 0
        with self._opened() as file:
            while chunk := file.read(_CHUNK):
                sent += len(chunk)
                if self.size is not None and sent > self.size:
                    break
                yield chunk
        if self.size is not None and sent != self.size:
            raise ArgumentError(f"{self.name}: the file changed while it was sent")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk

    @contextmanager
    def _opened(self) -> Iterator[IO[bytes]]:
        content = self._content
        if isinstance(content, str | os.PathLike):
            with open(content, "rb") as file:
                yield file
        elif isinstance(content, bytes):
            yield io.BytesIO(content)
        else:
            if self.rewinds:
                content.seek(self._start)
            yield content

    def form_part(self) -> tuple[str, IO[bytes], str]:
        """The file as httpx takes it for a form."""
        return self.name, cast(IO[bytes], _Lazy(self)), self.kind


def _size(argument: str, path: str | os.PathLike[str]) -> int:
    try:
        if Path(path).is_file():
            return Path(path).stat().st_size
        reason = "there is no such file"
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
    shown = os.fspath(path)
    raise ArgumentError(f"{argument}: {reason}: {shown if len(shown) <= 200 else shown[:200] + '…'}")


class _Lazy(io.RawIOBase):
    """A file that httpx reads for a form: opened at its first read, closed at its end."""

    def __init__(self, upload: Upload) -> None:
        self._upload = upload
        self._chunks: Iterator[bytes] | None = None
        self._position = 0

    def read(self, size: int = -1) -> bytes:
        if self._chunks is None:
            self._chunks = iter(self._upload)
        return next(self._chunks, b"")

    def seekable(self) -> bool:
        return self._upload.size is not None

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        if self._upload.size is None:
            raise io.UnsupportedOperation("this file cannot be rewound")
        self._chunks = None
        self._position = self._upload.size if whence == os.SEEK_END else 0
        return self._position

    def tell(self) -> int:
        return self._position

    def fileno(self) -> int:
        raise io.UnsupportedOperation("fileno")


class Form:
    """The fields of a form, files among them."""

    def __init__(self, fields: Iterable[tuple[str, Any]], *, multipart: bool) -> None:
        self.fields = list(fields)
        self.multipart = multipart

    @property
    def rewinds(self) -> bool:
        """Whether the form can be sent a second time."""
        return all(value.rewinds for _, value in self.fields if isinstance(value, Upload))

    def arguments(self) -> dict[str, Any]:
        """What httpx needs to build the body; the boundary is httpx's own, random."""
        if self.multipart:
            parts = [
                (name, value.form_part() if isinstance(value, Upload) else (None, str(value).encode()))
                for name, value in self.fields
            ]
            return {"files": parts}
        data: dict[str, list[Any]] = {}
        for name, value in self.fields:
            data.setdefault(name, []).append(value)
        return {"data": data}


class BinaryAnswer:
    """An answer that is a file: a picture, a sound, a document."""

    def __init__(self, content: bytes, content_type: str) -> None:
        self.content = content
        """The bytes."""
        self.content_type = content_type
        """Their content type, as the gateway names it."""

    def iter_bytes(self, size: int = _CHUNK) -> Iterator[bytes]:
        """The bytes in pieces of `size`."""
        for start in range(0, len(self.content), size):
            yield self.content[start : start + size]

    def save(self, path: str | os.PathLike[str], *, overwrite: bool = False) -> Path:
        """Write the file; it appears under its name only when it is whole.

        Raises:
            FileExistsError: there is such a file, and `overwrite` is not set.
        """
        with saving(path, overwrite=overwrite) as file:
            file.write(self.content)
        return Path(path)

    def __bytes__(self) -> bytes:
        return self.content

    def __len__(self) -> int:
        return len(self.content)

    def __repr__(self) -> str:
        return f"<BinaryAnswer {self.content_type}, {len(self.content)} bytes>"


@contextmanager
def saving(path: str | os.PathLike[str], *, overwrite: bool) -> Iterator[IO[bytes]]:
    """A file to write to, moved to `path` when all went well and deleted otherwise."""
    import tempfile  # slow to load, and of no use to those who save nothing

    target = Path(path)
    if target.exists() and not overwrite:
        raise FileExistsError(f"{target} exists: choose another name, or say overwrite=True")
    with tempfile.NamedTemporaryFile(dir=target.parent, prefix=".", delete=False) as file:
        try:
            yield file
        except BaseException:
            file.close()
            os.unlink(file.name)
            raise
    try:
        os.chmod(file.name, 0o666 & ~_umask())
        if overwrite or not _linked(file.name, target):
            os.replace(file.name, target)
    except BaseException:
        os.unlink(file.name)
        raise


def _linked(name: str, target: Path) -> bool:
    """Give a file its name unless that is taken; False where another way has to do it."""
    try:
        os.link(name, target)
    except OSError as error:
        if error.errno not in (errno.EPERM, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EMLINK):
            raise
        # No hard links here: the name is taken first, and the file put in its place.
        os.close(os.open(target, os.O_CREAT | os.O_EXCL))
        return False
    os.unlink(name)
    return True


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
