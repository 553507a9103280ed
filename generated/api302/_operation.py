"""What the generated modules say of an operation, and how its arguments become a request."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Generic, Literal, NamedTuple, TypeVar
from urllib.parse import quote

from ._errors import ArgumentError
from ._files import Form, Upload
from ._models import Model, encode
from .types import UNSET

T = TypeVar("T")
Keys = tuple[str | int, ...]
"""The keys that lead to a value in JSON, outermost first."""
Query = list[tuple[str, str | int | float | bool | None]]

_compact = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


_NONE: Mapping[str, Any] = MappingProxyType({})


class Place(NamedTuple):
    """Where an argument goes and its name there."""

    where: Literal["path", "rest", "query", "header", "body"]
    name: str


class Auth(NamedTuple):
    """Where the key goes: `bearer`, `header` or `query`, and its name there."""

    where: Literal["bearer", "header", "query"]
    name: str


BEARER = (Auth("bearer", "Authorization"),)


class Envelope(NamedTuple):
    """Where an HTTP 200 says whether it is a success."""

    field: Keys
    success: tuple[Any, ...]
    message: Keys | None = None


class Parts(NamedTuple):
    """A request without host and key."""

    path: str
    query: Query
    headers: dict[str, str]
    content: bytes | Upload | Form | None


class Operation(NamedTuple, Generic[T]):
    """One way of calling one endpoint."""

    id: str
    method: str
    path: str
    answer: str
    """The answer's type, as an annotation; of a stream, that of one event."""
    accept: str = JSON
    content_type: str | None = None
    """The content type of the request's body; None when there is none."""
    places: Mapping[str, Place] = _NONE
    """Arguments that are not fields of the body, or have another name there."""
    files: frozenset[str] = frozenset()
    """The fields of a form that are files; `body` where the body itself is one."""
    constants: Mapping[str, Any] = _NONE
    """Fields of the body that this way of calling stands for, e.g. `stream`."""
    query_constants: Mapping[str, Any] = _NONE
    """Query parameters that this way of calling stands for."""
    whole_body: str | None = None
    """The argument that is the body itself, where the body is no object."""
    auth: tuple[Auth, ...] = BEARER
    """Where the key is asked for; nowhere for an operation that needs none."""
    idempotent: bool = False
    """Whether a request may be sent again although the gateway may have worked on it."""
    envelope: Envelope | None = None
    ends_with: str | None = None
    """The data of the event that ends a stream."""
    ends_with_event: tuple[str, ...] = ()
    """The types of the events that end a stream."""
    server: str | None = None
    """What serves it in place of the gateway's own address."""

    def parts(self, arguments: Mapping[str, Any], extra: Mapping[str, Any]) -> Parts:
        """The request for these arguments; `extra` is added to a body that is an object.

        Raises:
            ArgumentError: an argument cannot be sent.
        """
        path, headers = self.path, {"Accept": self.accept}
        query: Query = [(name, text) for name, value in self.query_constants.items() for text in _texts(name, value)]
        body: dict[str, Any] = {}
        places = self.places
        for argument, value in arguments.items():
            if value is UNSET:
                continue
            place = places.get(argument)
            if place is None:
                body[argument] = value
            elif place.where == "body":
                body[place.name] = value
            elif place.where == "query":
                query += [(place.name, item) for item in _texts(argument, value)]
            elif place.where == "header":
                headers[place.name] = ",".join(_texts(argument, value))
            else:
                segment = _segment(argument, value, several=place.where == "rest")
                path = path.replace(f"{{{place.name}}}", segment)
        if self.content_type is None:
            return Parts(path, query, headers, None)
        if self.content_type != MULTIPART:  # httpx adds the boundary
            headers["Content-Type"] = self.content_type
        if self.whole_body:
            whole = arguments.get(self.whole_body, UNSET)
            if whole is UNSET and self.content_type.endswith("json"):
                whole = {}  # an object of which nothing is required
            return Parts(path, query, headers, None if whole is UNSET else self._content(whole))
        return Parts(path, query, headers, self._content({**body, **self.constants, **extra}))

    def _content(self, body: Any) -> bytes | Upload | Form:
        if self.content_type in (MULTIPART, FORM):
            return Form(_fields(body, self.files), multipart=self.content_type == MULTIPART)
        if self.whole_body in self.files:
            return Upload.of(self.whole_body, body)
        return body.encode() if isinstance(body, str) else self._json(body)

    def _json(self, body: Any) -> bytes:
        try:
            try:
                return _compact(body).encode()
            except TypeError:  # there are models in it, or fields that are left out
                body = encode(body)
                return _compact(body).encode()
            except UnicodeEncodeError:  # a lone surrogate, which only an escape can carry
                return json.dumps(encode(body), separators=(",", ":"), allow_nan=False).encode()
        except (TypeError, ValueError, RecursionError) as error:
            raise ArgumentError(f"{self.id}: the body is not JSON: {error}") from None


def find(value: Any, keys: Keys) -> Any:
    """The value that the keys lead to, in JSON or in a model; `UNSET` when there is none."""
    for key in keys:
        if isinstance(value, Model):
            value = value.to_dict()
        try:
            value = value[key]
        except (KeyError, IndexError, TypeError):
            return UNSET
    return value


def number_at(value: Any, keys: Keys) -> float | None:
    """The number that the keys lead to, also where it is written as text; None when there is none."""
    found = find(value, keys)
    try:
        return None if isinstance(found, bool) else float(found)
    except (TypeError, ValueError):
        return None


def _fields(body: Any, files: frozenset[str]) -> list[tuple[str, Any]]:
    """The fields of a form: lists are repeated, objects are JSON text."""
    fields: list[tuple[str, Any]] = []
    for name, value in (body.to_dict() if isinstance(body, Model) else body).items():
        several = isinstance(value, list) or (isinstance(value, tuple) and name not in files)
        for item in value if several else [value]:
            if item is None or item is UNSET:
                continue
            if name in files:
                fields.append((name, Upload.of(name, item)))
            elif isinstance(item, Model | Mapping | list | tuple):
                fields.append((name, _json_text(name, item)))
            else:
                fields += [(name, text) for text in _texts(name, item)]
    return fields


def _json_text(argument: str, value: Any) -> str:
    try:
        return json.dumps(encode(value), ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise ArgumentError(f"{argument}: is not JSON: {error}") from None


def _texts(argument: str, value: Any) -> list[str]:
    if value is None:
        return []
    if isinstance(value, list | tuple):
        return [text for item in value for text in _texts(argument, item)]
    if isinstance(value, bool):
        return ["true" if value else "false"]
    if isinstance(value, str | int | float):
        return [str(value)]
    raise ArgumentError(f"{argument}: {type(value).__name__} cannot be sent in an address, a header or a form")


def _segment(argument: str, value: Any, *, several: bool) -> str:
    text = ",".join(_texts(argument, value))
    if not text:
        raise ArgumentError(f"{argument}: must not be empty, it is part of the address")
    try:
        return "/".join(_quoted(part) for part in text.split("/")) if several else _quoted(text)
    except UnicodeEncodeError:
        raise ArgumentError(f"{argument}: holds characters that cannot be sent") from None


def _quoted(segment: str) -> str:
    # A dot segment would lead to another endpoint.
    return segment.replace(".", "%2E") if segment in (".", "..") else quote(segment, safe="")
