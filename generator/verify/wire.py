"""A call of an example as a request on the wire, and what came back, whole or broken."""

from __future__ import annotations

import json
import mimetypes
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx

from ..calls import Call, text_of
from ..document import contents, properties
from ..mock.pointers import facets

_MULTIPART = "multipart/form-data"
_FORM = "application/x-www-form-urlencoded"
_CONNECT_SECONDS = 10.0


class Unreachable(Exception):
    """The service cannot be connected to: no call makes sense."""


@dataclass(frozen=True)
class Reply:
    """An answer, or as much of it as came."""

    seconds: float
    status: int | None = None
    headers: httpx.Headers = field(default_factory=httpx.Headers)
    content: bytes = b""
    broken: str = ""
    """Why the answer is not whole; empty when it is."""


def files_of(document: dict[str, Any], call: Call) -> dict[str, list[str]]:
    """The fields of a call that are files, with the names that the example has for them."""
    content = next(
        (c for c in contents(document, call.variant.operation) if c.status is None and c.type == call.content_type),
        None,
    )
    if content is None or not isinstance(call.body, dict):
        return {}
    schema = {"$ref": f"#{call.variant.body}"} if call.variant.body else content.data.get("schema")
    found = {
        name: call.body[name] if isinstance(call.body[name], list) else [call.body[name]]
        for part in facets(document, schema)
        for name, item in properties(part).items()
        if name in call.body and _is_file(document, item)
    }
    # Where a file can be given by its address too, the example may do so; no name of a file has a slash.
    return {field: names for field, names in found.items() if not any("/" in name for name in names)}


def _is_file(document: dict[str, Any], schema: Any) -> bool:
    return any(
        part.get("format") == "binary" or _is_file(document, part.get("items")) for part in facets(document, schema)
    )


def build(
    http: httpx.Client, call: Call, base_url: str, key: str, files: dict[str, list[str]], folder: Path | None
) -> httpx.Request:
    """The request of a call; its files come from `folder`, by the names that the example has for them."""
    headers = {"User-Agent": "api302-verify", "Accept": call.variant.accept or "*/*", **call.headers}
    query: list[tuple[str, str | int | float | bool | None]] = [*call.query]
    for where, name in call.variant.auth:
        if where == "query":
            query.append((name, key))
        else:
            headers[name] = f"Bearer {key}" if where == "bearer" else key
    body: dict[str, Any] = {}
    if call.content_type == _MULTIPART:
        body["files"] = list(_parts(call.body, files, folder))
    elif call.content_type:
        headers["Content-Type"] = call.content_type
        body["content"] = _encoded(call)
    operation = call.variant.operation
    return http.build_request(
        operation.method.upper(),
        base_url + call.path,
        params=httpx.QueryParams(query) if query else None,
        headers=headers,
        **body,
    )


def _encoded(call: Call) -> str | bytes:
    if call.content_type == _FORM:
        return urlencode(list(_fields(call.body)))
    return call.body if isinstance(call.body, str) else json.dumps(call.body).encode()


def _parts(body: Any, files: dict[str, list[str]], folder: Path | None) -> Iterator[tuple[str, tuple[Any, ...]]]:
    for name, text in _fields({name: value for name, value in (body or {}).items() if name not in files}):
        yield name, (None, text)
    for field_name, names in files.items():
        for name in names:
            kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
            yield field_name, (name, ((folder or Path()) / name).read_bytes(), kind)


def _fields(body: Any) -> Iterator[tuple[str, str]]:
    """The fields of a form: lists are repeated, objects are JSON text."""
    for name, value in (body or {}).items():
        for item in value if isinstance(value, list) else [value]:
            if item is not None:
                yield name, json.dumps(item, ensure_ascii=False) if isinstance(item, dict | list) else text_of(item)


def send(http: httpx.Client, request: httpx.Request, timeout: float) -> Reply:
    """Send once and read the answer, for at most `timeout` seconds; no redirect is followed.

    Raises:
        Unreachable: there is no connection.
    """
    started = time.monotonic()
    reply: dict[str, Any] = {}
    content = bytearray()
    broken = ""
    request.extensions["timeout"] = httpx.Timeout(timeout, connect=min(timeout, _CONNECT_SECONDS)).as_dict()
    try:
        response = http.send(request, stream=True)
        reply = {"status": response.status_code, "headers": response.headers}
        try:
            for chunk in response.iter_bytes():
                content += chunk
                if time.monotonic() - started > timeout:
                    broken = f"no end after {timeout:g} s"
                    break
        finally:
            response.close()
    except (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError) as error:
        raise Unreachable(str(error) or type(error).__name__) from None
    except httpx.TimeoutException:
        broken = f"nothing more within {timeout:g} s"
    except httpx.RequestError as error:  # cut off, reset, not HTTP, not what its encoding says
        broken = f"{type(error).__name__}: {error}"
    return Reply(time.monotonic() - started, content=bytes(content), broken=broken, **reply)
