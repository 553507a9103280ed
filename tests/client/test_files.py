"""Files on their way out, as forms and as bodies, and on their way in: whole, in pieces, and never half."""

from __future__ import annotations

import asyncio
import contextlib
import email
import email.policy
import errno
import gzip
import io
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

import httpx
import pytest
from api302 import BinaryAnswer, adownload, download, errors, models
from api302._operation import FORM, MULTIPART, Operation

from .conftest import KEY, Received, Scripted, answer, head
from .support import (
    Connect,
    Pipe,
    accepting,
    both,
    failure,
    free_address,
    receiving,
    url_of,
    without_certificates,
)

Serve = Callable[..., Scripted]

UPLOAD: Operation[Any] = Operation(
    id="x_upload", method="POST", path="/x", answer="Any", content_type=MULTIPART, files=frozenset({"file", "mask"})
)
BODY: Operation[Any] = Operation(
    id="x_body",
    method="POST",
    path="/x",
    answer="Any",
    content_type="application/octet-stream",
    files=frozenset({"body"}),
    whole_body="body",
)
FIELDS: Operation[Any] = Operation(id="x_fields", method="POST", path="/x", answer="Any", content_type=FORM)
CONTENT = bytes(range(256)) * 1000


@pytest.fixture(autouse=True)
def _fast() -> Iterator[None]:
    with without_certificates():
        yield


class Part(NamedTuple):
    """One field of a form as it arrived."""

    name: str
    filename: str | None
    kind: str | None
    content: bytes


def parts(request: Received) -> list[Part]:
    raw = f"content-type: {request.headers['content-type']}\r\n\r\n".encode() + request.body
    message = email.message_from_bytes(raw, policy=email.policy.HTTP)
    found = []
    for part in message.iter_parts():
        content = part.get_payload(decode=True)
        assert isinstance(content, bytes)
        kind = part.get_content_type() if "content-type" in part else None
        name = str(part.get_param("name", header="content-disposition"))
        found.append(Part(name, part.get_filename(), kind, content))
    return found


def sent(connect: Connect, operation: Operation[Any], **arguments: Any) -> Received:
    with receiving(answer()) as (url, requests), connect(url) as client:
        assert client.send(operation, **arguments) == {}
    return requests[0]


def opened(path: Path) -> Any:
    path.write_bytes(CONTENT)
    return path.open("rb")


def in_the_middle(path: Path) -> Any:
    file = opened(path)
    file.seek(1000)
    return file


def nameless(path: Path) -> Any:
    file = io.BytesIO(CONTENT)
    file.seek(3)
    return file


def written(path: Path) -> Path:
    path.write_bytes(CONTENT)
    return path


PNG = ("picture.png", "image/png")
NAMELESS = ("upload", "application/octet-stream")
CONTENTS: dict[str, tuple[Callable[[Path], Any], tuple[str, str], bytes]] = {
    "path": (written, PNG, CONTENT),
    "path as text": (lambda path: str(written(path)), PNG, CONTENT),
    "bytes": (lambda path: CONTENT, NAMELESS, CONTENT),
    "bytearray": (lambda path: bytearray(CONTENT), NAMELESS, CONTENT),
    "memoryview": (lambda path: memoryview(CONTENT)[5:], NAMELESS, CONTENT[5:]),
    "empty": (lambda path: b"", NAMELESS, b""),
    "file": (opened, PNG, CONTENT),
    "file in the middle": (in_the_middle, PNG, CONTENT[1000:]),
    "memory in the middle": (nameless, NAMELESS, CONTENT[3:]),
    "pipe": (lambda path: Pipe(CONTENT), NAMELESS, CONTENT),
    "path with a name": (lambda path: ("a.mp3", written(path)), ("a.mp3", "audio/mpeg"), CONTENT),
    "path with name and type": (lambda path: ("a.mp3", written(path), "x/y"), ("a.mp3", "x/y"), CONTENT),
    "bytes with a name": (lambda path: ("a.json", CONTENT), ("a.json", "application/json"), CONTENT),
    "bytes with a folder": (
        lambda path: ("b/a.unknown", CONTENT),
        ("b/a.unknown", "application/octet-stream"),
        CONTENT,
    ),
    "no name but a type": (lambda path: ("", written(path), "x/y"), ("picture.png", "x/y"), CONTENT),
    "pipe with name and type": (lambda path: ("a.bin", Pipe(CONTENT), "x/y"), ("a.bin", "x/y"), CONTENT),
    "odd name": (lambda path: ('a"b\\c\r\nd: é.txt', CONTENT), ("", "text/plain"), CONTENT),
}
every_content = pytest.mark.parametrize(("make", "described", "content"), CONTENTS.values(), ids=CONTENTS)


@both
@every_content
def test_file_in_a_form(
    connect: Connect,
    tmp_path: Path,
    make: Callable[[Path], Any],
    described: tuple[str, str],
    content: bytes,
) -> None:
    value = make(tmp_path / "picture.png")
    with contextlib.closing(value) if hasattr(value, "close") else contextlib.nullcontext():
        request = sent(connect, UPLOAD, file=value, purpose="test")
    found = {part.name: part for part in parts(request)}
    assert set(found) == {"file", "purpose"}
    assert found["purpose"] == Part("purpose", None, None, b"test")
    assert found["file"].content == content
    assert found["file"].kind == described[1]
    assert found["file"].filename == described[0] or not described[0]
    pipe = isinstance(value, Pipe) or (isinstance(value, tuple) and isinstance(value[1], Pipe))
    assert request.headers.get("content-length") == (None if pipe else str(len(request.body)))
    assert request.headers.get("transfer-encoding") == ("chunked" if pipe else None)


@both
@every_content
def test_file_as_the_body(
    connect: Connect,
    tmp_path: Path,
    make: Callable[[Path], Any],
    described: tuple[str, str],
    content: bytes,
) -> None:
    value = make(tmp_path / "picture.png")
    with contextlib.closing(value) if hasattr(value, "close") else contextlib.nullcontext():
        received = sent(connect, BODY, body=value)
    assert received.headers["content-type"] == "application/octet-stream"
    assert received.body == content
    assert "transfer-encoding" in received.headers or received.headers["content-length"] == str(len(content))


@both
def test_several_files_in_one_field(connect: Connect, tmp_path: Path) -> None:
    files = [written(tmp_path / "a.png"), ("b.txt", b"b"), b"c"]
    request = sent(connect, UPLOAD, file=files, mask=("m.png", b"m", "image/png"), name="x")
    assert parts(request) == [
        Part("file", "a.png", "image/png", CONTENT),
        Part("file", "b.txt", "text/plain", b"b"),
        Part("file", "upload", "application/octet-stream", b"c"),
        Part("mask", "m.png", "image/png", b"m"),
        Part("name", None, None, b"x"),
    ]


VALUES: dict[str, Any] = {
    "text": "ä\r\n--x",
    "empty": "",
    "int": 0,
    "float": 0.5,
    "yes": True,
    "no": False,
    "null": None,
    "list": ["a", 1, None, True],
    "object": {"a": [1, {"é": None}]},
    "model": models.ChatImageUrl(url="u"),
    "objects": [{"a": 1}, models.ChatImageUrl(url="u")],
}
PAIRS = [
    ("text", "ä\r\n--x"),
    ("empty", ""),
    ("int", "0"),
    ("float", "0.5"),
    ("yes", "true"),
    ("no", "false"),
    *(("list", text) for text in ("a", "1", "true")),
    ("object", '{"a": [1, {"é": null}]}'),
    ("model", '{"url": "u"}'),
    ("objects", '{"a": 1}'),
    ("objects", '{"url": "u"}'),
]


@both
def test_values_in_a_form_with_files(connect: Connect) -> None:
    found = parts(sent(connect, UPLOAD, **VALUES, file=b"f"))
    assert [(part.name, part.content.decode()) for part in found] == [*PAIRS, ("file", "f")]


@both
def test_values_in_a_form_without_files(connect: Connect) -> None:
    request = sent(connect, FIELDS, **VALUES)
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    found = parse_qsl(request.body.decode(), keep_blank_values=True)
    assert found == PAIRS
    assert request.headers["content-length"] == str(len(request.body))


@both
def test_boundaries_are_random(connect: Connect, serve: Serve) -> None:
    server = serve(answer())
    with connect(server.url) as client:
        for _ in range(20):
            client.send(UPLOAD, file=b"+++")
    boundaries = {request.headers["content-type"].partition("boundary=")[2] for request in server.requests}
    assert len(boundaries) == 20
    assert min(map(len, boundaries)) >= 16
    assert [parts(request)[0].content for request in server.requests] == [b"+++"] * 20


# What cannot be sent


def refused(connect: Connect, serve: Serve, operation: Operation[Any], **arguments: Any) -> Exception | None:
    server = serve(answer())
    with connect(server.url) as client:
        error = failure(lambda: client.send(operation, **arguments))
    assert server.requests == []
    return error


@both
@pytest.mark.parametrize(("operation", "argument"), [(UPLOAD, "file"), (UPLOAD, "mask"), (BODY, "body")])
def test_missing_file(connect: Connect, serve: Serve, tmp_path: Path, operation: Operation[Any], argument: str) -> None:
    for path in (tmp_path / "missing.png", tmp_path, str(tmp_path / "missing.png"), "", "nul\0"):
        error = refused(connect, serve, operation, **{argument: path})
        assert isinstance(error, errors.ArgumentError)
        assert str(error).startswith(f"{argument}: ")
        assert str(path) in str(error)


@both
@pytest.mark.parametrize("text", [pytest.param("A" * 5000, id="base64")])
def test_content_in_the_place_of_a_path(connect: Connect, serve: Serve, text: str) -> None:
    error = refused(connect, serve, UPLOAD, file=text)
    assert isinstance(error, errors.ArgumentError)
    assert len(str(error)) < 500


@both
@pytest.mark.parametrize("operation", [UPLOAD, BODY], ids=lambda operation: operation.id)
def test_what_is_no_file(connect: Connect, serve: Serve, tmp_path: Path, operation: Operation[Any]) -> None:
    path = written(tmp_path / "text.txt")
    argument = "file" if operation is UPLOAD else "body"
    with path.open() as text:
        for value in (text, io.StringIO("x"), 5, {"a": 1}, object(), ("name.txt", text), ("name.txt", 5)):
            error = refused(connect, serve, operation, **{argument: value})
            assert isinstance(error, errors.ArgumentError), value
            assert str(error).startswith(f"{argument}: "), value


@both
@pytest.mark.parametrize("operation", [UPLOAD, FIELDS], ids=lambda operation: operation.id)
@pytest.mark.parametrize(
    "value",
    [
        pytest.param({1, 2}, id="set"),
        pytest.param(object(), id="object"),
        pytest.param(b"x", id="bytes"),
        pytest.param({"a": {1, 2}}, id="set in an object"),
        pytest.param({"a": object()}, id="object in an object"),
        pytest.param({"a": float("nan")}, id="NaN in an object"),
    ],
)
def test_values_that_no_form_can_hold(connect: Connect, serve: Serve, operation: Operation[Any], value: Any) -> None:
    assert isinstance(refused(connect, serve, operation, purpose=value), errors.ArgumentError)


@both
@pytest.mark.parametrize(
    "operation",
    [
        FIELDS,
        pytest.param(UPLOAD),
    ],
    ids=["x_fields", "x_upload"],
)
def test_lone_surrogates_in_a_form(connect: Connect, serve: Serve, operation: Operation[Any]) -> None:
    assert isinstance(refused(connect, serve, operation, purpose="a\ud800"), errors.ArgumentError)


def send(client: Any, operation: Operation[Any], content: Any) -> Any:
    return client.send(operation, **{"file" if operation is UPLOAD else "body": content})


class Broken(io.RawIOBase):
    """A file that cannot be read to its end."""

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        raise OSError(errno.EIO, "the disk is broken")


@both
def test_file_that_breaks_while_it_is_read(connect: Connect, serve: Serve) -> None:
    with connect(serve(answer()).url, timeout=1) as client:
        error = failure(lambda: client.send(UPLOAD, file=Broken()))
    assert isinstance(error, OSError | errors.ArgumentError)
    assert "the disk is broken" in str(error)


class Changing(io.BytesIO):
    """A file whose size is another one when it is read."""

    def __init__(self, content: bytes, more: int) -> None:
        super().__init__(content)
        self._more = more

    def seek(self, offset: int, whence: int = 0) -> int:
        return super().seek(offset, whence) + (self._more if whence == os.SEEK_END else 0)


@both
@pytest.mark.parametrize("operation", [UPLOAD, BODY], ids=lambda operation: operation.id)
@pytest.mark.parametrize("more", [1000, -1000])
def test_file_that_changes_while_it_is_read(connect: Connect, operation: Operation[Any], more: int) -> None:
    with receiving(answer()) as (url, _), connect(url, timeout=1, max_retries=0) as client:
        error = failure(lambda: send(client, operation, Changing(CONTENT, more)))
    assert isinstance(error, errors.ArgumentError)


MEASURE = """
import asyncio, sys, resource
from pathlib import Path
from api302 import AsyncClient, Client
from api302._operation import MULTIPART, Operation
url, path, style, kind = sys.argv[1:]
if kind == "form":
    kind = {"content_type": MULTIPART}
else:
    kind = {"content_type": "a/b", "whole_body": "file"}
operation = Operation(id="x", method="POST", path="/x", answer="Any", files=frozenset({"file"}), **kind)
def peak():
    # Not ru_maxrss: Linux hands that of the parent down to its child.
    lines = Path("/proc/self/status")
    if not lines.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // (1024 if sys.platform == "darwin" else 1)
    return next(int(line.split()[1]) for line in lines.read_text().splitlines() if line.startswith("VmHWM"))
async def run():
    async with AsyncClient("key", url) as client:
        await client.send(operation, file=b"warm up" * 100_000)
        before = peak()
        size = (await client.send(operation, file=path))["size"]
        print(size, peak() - before)
if style == "async":
    asyncio.run(run())
else:
    with Client("key", url) as client:
        client.send(operation, file=b"warm up" * 100_000)
        before = peak()
        size = client.send(operation, file=path)["size"]
        print(size, peak() - before)
"""
BIG = 200 * 1024 * 1024


@pytest.mark.parametrize(
    ("style", "kind"),
    [("sync", "form"), ("async", "form"), ("sync", "body"), pytest.param("async", "body")],
)
def test_a_big_upload_takes_no_memory(tmp_path: Path, style: str, kind: str) -> None:
    path = tmp_path / "big.bin"
    with path.open("wb") as file:
        file.truncate(BIG)
    buffer = bytearray(1 << 20)

    def discard(connection: Any) -> None:
        size = connection.recv_into(buffer)
        top = bytes(buffer[:size])
        while b"\r\n\r\n" not in top:
            top += connection.recv(65536)
        length = int(top.lower().partition(b"content-length: ")[2].partition(b"\r")[0])
        left = length - len(top.partition(b"\r\n\r\n")[2])
        while left > 0:
            left -= connection.recv_into(buffer)
        connection.sendall(answer(json.dumps({"size": length}).encode()))

    with accepting(discard) as url:
        command = [sys.executable, "-c", MEASURE, url, os.fspath(path), style, kind]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    size, kilobytes = map(int, done.stdout.split())
    assert BIG <= size < BIG + 1000
    assert kilobytes < 15 * 1024


# Files in answers

SPEECH: Operation[BinaryAnswer] = Operation(
    id="x_speech", method="GET", path="/x", answer="BinaryAnswer", accept="audio/mpeg"
)
TEXT: Operation[str] = Operation(id="x_text", method="GET", path="/x", answer="str", accept="text/plain")


@both
def test_binary_answer(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    server = serve(answer(CONTENT, kind="audio/mpeg; rate=1"))
    with connect(server.url) as client:
        speech = client.send(SPEECH)
    assert server.requests[0].headers["accept"] == "audio/mpeg"
    assert (bytes(speech), speech.content, len(speech)) == (CONTENT, CONTENT, len(CONTENT))
    assert speech.content_type == "audio/mpeg"
    assert [len(piece) for piece in speech.iter_bytes(100_000)] == [100_000, 100_000, 56_000]
    assert b"".join(speech.iter_bytes()) == CONTENT
    assert repr(speech) == "<BinaryAnswer audio/mpeg, 256000 bytes>"
    assert speech.save(tmp_path / "a.mp3") == tmp_path / "a.mp3"
    assert (tmp_path / "a.mp3").read_bytes() == CONTENT


@both
def test_text_answer(connect: Connect, serve: Serve) -> None:
    with connect(serve(answer("1\nä\n".encode() + b"\xff", kind="text/plain")).url) as client:
        assert client.send(TEXT) == "1\nä\n\ufffd"


@both
def test_half_a_file_is_no_answer(connect: Connect, serve: Serve) -> None:
    server = serve(head(kind="audio/mpeg", Content_Length="99") + b"half")
    with connect(server.url) as client, pytest.raises(errors.BrokenAnswer) as raised:
        client.send(SPEECH)
    assert raised.value.content == b"half"


FILE = BinaryAnswer(CONTENT, "audio/mpeg")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("kind", [Path, str])
def test_save_does_not_overwrite_unless_told(tmp_path: Path, kind: type[Any]) -> None:
    path = tmp_path / "a.mp3"
    path.write_bytes(b"old")
    with pytest.raises(FileExistsError, match="overwrite"):
        FILE.save(kind(path))
    assert path.read_bytes() == b"old"
    assert FILE.save(kind(path), overwrite=True) == path
    assert path.read_bytes() == CONTENT
    assert names(tmp_path) == ["a.mp3"]


@pytest.mark.parametrize("overwrite", [False, True])
def test_save_shows_the_file_only_when_it_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, overwrite: bool
) -> None:
    seen: list[list[str]] = []
    real = {"link": os.link, "replace": os.replace}
    for name in real:

        def move(source: Any, target: Any, name: str = name) -> None:
            seen.append(names(tmp_path))
            assert Path(source).read_bytes() == CONTENT
            real[name](source, target)

        monkeypatch.setattr(os, name, move)
    FILE.save(tmp_path / "a.mp3", overwrite=overwrite)
    assert len(seen) == 1
    assert len(seen[0]) == 1
    assert seen[0] != ["a.mp3"]
    assert names(tmp_path) == ["a.mp3"]


def test_save_loses_a_race_for_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.mp3"
    real = os.link

    def link(source: Any, target: Any) -> None:
        path.write_bytes(b"from elsewhere")
        real(source, target)

    monkeypatch.setattr(os, "link", link)
    with pytest.raises(FileExistsError):
        FILE.save(path)
    assert path.read_bytes() == b"from elsewhere"
    assert names(tmp_path) == ["a.mp3"]


@pytest.mark.parametrize("name", ["write", "link", "replace"])
def test_save_leaves_nothing_when_it_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    def fail(*_: Any) -> None:
        raise OSError(errno.ENOSPC, "the disk is full")

    content: Any = CONTENT
    if name == "write":
        content = "no bytes"
    else:
        monkeypatch.setattr(os, name, fail)
    with pytest.raises((OSError, TypeError)):
        BinaryAnswer(content, "audio/mpeg").save(tmp_path / "a.mp3", overwrite=name != "link")
    assert names(tmp_path) == []


def test_save_into_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        FILE.save(tmp_path / "missing" / "a.mp3")


@pytest.mark.parametrize("number", [errno.EPERM, errno.ENOTSUP])
def test_save_where_there_are_no_hard_links(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    def link(*_: Any) -> None:
        raise OSError(number, "no hard links here")

    monkeypatch.setattr(os, "link", link)
    FILE.save(tmp_path / "a.mp3")
    assert names(tmp_path) == ["a.mp3"]


def test_save_gives_the_file_the_usual_rights(tmp_path: Path) -> None:
    usual = tmp_path / "usual"
    usual.touch()
    assert FILE.save(tmp_path / "a.mp3").stat().st_mode == usual.stat().st_mode


def test_save_under_the_longest_name(tmp_path: Path) -> None:
    assert FILE.save(tmp_path / ("a" * 251 + ".mp3")).read_bytes() == CONTENT


# Files that an answer points to

Fetch = Callable[..., Path]


def fetch(url: str, path: Any, **options: Any) -> Path:
    return download(url, path, **options)


def afetch(url: str, path: Any, **options: Any) -> Path:
    return asyncio.run(adownload(url, path, **options))


def link(url: str, path: Any, **options: Any) -> Path:
    return models.ChanjingSpeechFile(url=url).download(path, **options)


def alink(url: str, path: Any, **options: Any) -> Path:
    return asyncio.run(models.ChanjingSpeechFile(url=url).adownload(path, **options))


every_fetch = pytest.mark.parametrize(
    "fetch", [fetch, afetch, link, alink], ids=["sync", "async", "link", "async link"]
)


@every_fetch
def test_download(serve: Serve, tmp_path: Path, fetch: Fetch) -> None:
    server = serve(answer(CONTENT, kind="audio/mpeg"))
    path = tmp_path / "a.mp3"
    assert fetch(f"{server.url}/a.mp3?x=1", os.fspath(path)) == path
    assert path.read_bytes() == CONTENT
    assert names(tmp_path) == ["a.mp3"]
    assert server.requests[0].line == "GET /a.mp3?x=1 HTTP/1.1"
    with pytest.raises(FileExistsError):
        fetch(server.url, path)
    assert len(server.requests) == 1, "nothing is fetched for nothing"
    assert fetch(server.url, path, overwrite=True) == path


@every_fetch
def test_download_follows_redirects_without_the_key(
    serve: Serve, tmp_path: Path, fetch: Fetch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("API302_API_KEY", KEY)
    last = serve(answer(CONTENT))
    first = serve(answer(b"", 302, Location=f"{last.url}/b"))
    fetch(f"{first.url}/a", tmp_path / "a")
    assert (tmp_path / "a").read_bytes() == CONTENT
    for request in first.requests + last.requests:
        assert "authorization" not in request.headers
        assert KEY not in str(request)


@both
def test_download_sends_nothing_of_the_client(connect: Connect, serve: Serve, tmp_path: Path) -> None:
    files = serve(answer(CONTENT))
    body = {"code": 0, "data": {"full": {"url": f"{files.url}/a"}}}
    server = serve(answer(json.dumps(body).encode(), Set_Cookie="a=b"))
    with connect(server.url, headers={"X-Mine": "secret"}) as client:
        client.chanjing.get_speech(task_id="t").data.full.download(tmp_path / "a")
    request = files.requests[0]
    assert server.requests[0].headers["x-mine"] == "secret"
    assert not {"x-mine", "authorization", "cookie"} & set(request.headers)


UNFETCHED: dict[str, Any] = {
    "404": answer(b"gone", 404),
    "500": answer(b"", 500),
    "304": answer(b"", 304),
    "cut": head(kind="a/b", Content_Length="99") + b"half",
    "cut between chunks": head(kind="a/b", Transfer_Encoding="chunked") + b"4\r\nhalf\r\n",
    "broken gzip": answer(b"\x1f\x8bhalf", Content_Encoding="gzip"),
    "closed": b"",
    "no HTTP": b"220 mail\r\n",
    "redirects without end": answer(b"", 302, Location="/again"),
    "redirect to nowhere": answer(b"", 302, Location="ftp://x/y"),
    "redirect to nonsense": answer(b"", 302, Location="http://[::1"),
}


@every_fetch
@pytest.mark.parametrize("overwrite", [False, True])
@pytest.mark.parametrize("script", UNFETCHED.values(), ids=UNFETCHED)
def test_failed_download_leaves_nothing(
    serve: Serve, tmp_path: Path, fetch: Fetch, script: bytes, overwrite: bool
) -> None:
    path = tmp_path / "a"
    if overwrite:
        path.write_bytes(b"old")
    error = failure(lambda: fetch(serve(script).url, path, overwrite=overwrite))
    assert isinstance(error, errors.ConnectionError)
    assert names(tmp_path) == (["a"] if overwrite else [])
    assert not overwrite or path.read_bytes() == b"old"


@every_fetch
def test_download_in_gzip_cut_short(serve: Serve, tmp_path: Path, fetch: Fetch) -> None:
    server = serve(answer(gzip.compress(CONTENT)[:-20], Content_Encoding="gzip"))
    assert isinstance(failure(lambda: fetch(server.url, tmp_path / "a")), errors.ConnectionError)
    assert names(tmp_path) == []


ADDRESSES = [
    pytest.param(url_of(free_address()), id="nobody there"),
    "http://nowhere.invalid/a",
    "a.mp3",
    "ftp://x/y",
    "http://[::1",
    "file:///etc/hosts",
    "data:,x",
    pytest.param("http://a..invalid/a"),
]


@pytest.mark.parametrize("address", ADDRESSES)
def test_useless_address(tmp_path: Path, address: str) -> None:
    raised = {type(failure(lambda way=way: way(address, tmp_path / "a"))) for way in (fetch, afetch, link, alink)}  # type: ignore[misc]
    assert raised <= {errors.ConnectionError}
    assert names(tmp_path) == []


@pytest.mark.parametrize("address", ["", None, 5])
@pytest.mark.parametrize("fetch", [link, alink])
def test_no_address(tmp_path: Path, fetch: Fetch, address: Any) -> None:
    with pytest.raises(errors.ArgumentError, match=r"ChanjingSpeechFile\.url holds no address"):
        fetch(address, tmp_path / "a")


@every_fetch
@pytest.mark.parametrize(
    "status",
    [pytest.param(404)],
)
def test_errors_keep_the_signature_of_an_address_to_themselves(
    serve: Serve, tmp_path: Path, fetch: Fetch, status: int
) -> None:
    error = failure(lambda: fetch(f"{serve(answer(b'', status)).url}/a?signature=abc", tmp_path / "a"))
    assert isinstance(error, errors.ConnectionError)
    assert "/a" in str(error)
    assert str(status) in str(error)
    assert "abc" not in str(error)


def test_download_with_a_client_of_ones_own(serve: Serve, tmp_path: Path) -> None:
    seen = []

    def respond(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.path)
        return httpx.Response(200, content=b"x")

    transport = httpx.MockTransport(respond)

    async def run() -> None:
        async with httpx.AsyncClient(transport=transport) as own:
            await adownload("http://x/b", tmp_path / "b", http_client=own)
            assert not own.is_closed

    with httpx.Client(transport=transport) as own:
        download("http://x/a", tmp_path / "a", http_client=own)
        assert not own.is_closed
    asyncio.run(run())
    assert seen == ["/a", "/b"]
    assert names(tmp_path) == ["a", "b"]


def test_interrupted_download_leaves_nothing(serve: Serve, tmp_path: Path) -> None:
    arrived = threading.Event()

    def half(connection: Any) -> None:
        connection.sendall(head(kind="a/b", Content_Length="99") + b"half")
        arrived.set()
        connection.recv(1)

    async def run() -> None:
        task = asyncio.create_task(adownload(serve(half).url, tmp_path / "a"))
        while not arrived.is_set():
            await asyncio.sleep(0.01)
        await asyncio.sleep(0.05)
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task

    asyncio.run(run())
    assert names(tmp_path) == []
