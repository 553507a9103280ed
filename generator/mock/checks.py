"""Holds a request against its operation: the key, the parameters and the body."""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from email import message_from_string
from itertools import islice
from typing import Any
from urllib.parse import parse_qsl

from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match

from .messages import Instead, Request, essence, refusal
from .pointers import Json, facets, join, resolve
from .routes import Operation

_MOST_VIOLATIONS = 50
_LONGEST_MESSAGE = 400
_MOST_FIELDS = 10_000
"""Fields that a form may have; each takes a hundred times the memory of what it takes on the wire."""
# OpenAPI ignores header parameters of these names: other parts of the document describe them.
_OWN_HEADERS = ("accept", "authorization", "content-type")
_ANYTHING: Json = {}

Violation = dict[str, str]
Fields = dict[str, list[str]]


class Malformed(ValueError):
    """A body that is not what its content type says."""


@dataclass(frozen=True)
class Call:
    """A request that keeps the contract, read by its operation."""

    operation: Operation
    request: Request
    parameters: dict[str, Any]
    body: Any

    @property
    def values(self) -> dict[str, Any]:
        """Top-level body fields and parameters by name."""
        return (self.body if isinstance(self.body, dict) else {}) | self.parameters


class Checks:
    """The checks of one document; validators are compiled when they are first needed."""

    def __init__(self, document: Json) -> None:
        self._document = document
        self._components: Json = document.get("components", {})
        self._validators: dict[int, Any] = {}

    def authorize(self, operation: Operation, request: Request) -> None:
        """Raise `Instead` with 401 unless one of the operation's security requirements is met."""
        requirements = operation.security or [{}]
        if not any(all(self._has_key(scheme, request) for scheme in requirement) for requirement in requirements):
            raise Instead(refusal(401))

    def call(self, operation: Operation, request: Request, path_values: dict[str, str]) -> Call:
        """The request as a call of its operation; raises `Instead` with 415, or with 400 and the violations."""
        sources = _sources(request, path_values)
        described = [
            parameter
            for parameter in operation.parameters
            if parameter["in"] != "header" or parameter["name"].lower() not in _OWN_HEADERS
        ]
        checked = [(parameter["name"], *self._parameter(parameter, sources)) for parameter in described]
        body, violations = self._body(operation, request)
        violations = [violation for _, _, found in checked for violation in found] + violations
        if violations:
            raise Instead(refusal(400, violations=violations[:_MOST_VIOLATIONS]))
        return Call(operation, request, {name: value for name, value, _ in checked if value is not None}, body)

    def fits(self, schema: Json, value: Any) -> bool:
        """Whether a value keeps a schema of the document."""
        return bool(self._validator(schema).is_valid(value))

    def _has_key(self, name: str, request: Request) -> bool:
        scheme = resolve(self._document, self._components.get("securitySchemes", {}).get(name, {}))
        if scheme.get("type") == "apiKey":
            return any(_texts(_sources(request, {}), scheme))
        kind = re.escape(scheme.get("scheme", "bearer"))
        return bool(re.match(rf"{kind}\s+\S", request.headers.get("authorization", ""), re.IGNORECASE))

    def _parameter(self, parameter: Json, sources: dict[str, Fields]) -> tuple[Any, list[Violation]]:
        """The value of a parameter, none when it was not sent, and what is wrong with it."""
        place, pointer = parameter["in"], join([parameter["name"]])
        media = next(iter(parameter.get("content", {}).values()), parameter)
        schema = media.get("schema", _ANYTHING)
        texts = _texts(sources, parameter)
        if not texts:
            missing = _violation(place, pointer, "this parameter is required")
            return None, [missing] if parameter.get("required") else []
        if "array" in self._types(schema) and not (place == "query" and parameter.get("explode", True)):
            texts = texts[0].split(",")
        value = self._read(texts, schema)
        return value, self._violations(place, value, schema, pointer)

    def _body(self, operation: Operation, request: Request) -> tuple[Any, list[Violation]]:
        """The decoded body, none when there is none or it is malformed, and what is wrong with it."""
        described, kind = operation.body, request.media_type
        if described is None:
            return None, []
        missing = [_violation("body", "", "a body is required")] if described.get("required") else []
        if not request.body and not kind:
            return None, missing
        schema = _media(described.get("content", {}), kind).get("schema", _ANYTHING)
        # A form without fields is an empty body, and a body all the same.
        if not request.body and kind != "application/x-www-form-urlencoded":
            return None, missing
        try:
            if kind in _FORMS:
                value = self._record(_form(request), schema)
            elif is_json(kind):
                value = _json(request.body)
            else:
                return request.body, []
            return value, self._violations("body", value, schema)
        except Malformed as error:
            return None, [_violation("body", "", str(error))]
        except RecursionError:
            return None, [_violation("body", "", "nested too deeply")]

    def _record(self, fields: Fields, schema: Any) -> dict[str, Any]:
        known = self._properties(schema)
        return {name: self._read(texts, known.get(name, _ANYTHING)) for name, texts in fields.items()}

    def _read(self, texts: list[str], schema: Any) -> Any:
        """What text on the wire means: the first reading that keeps the schema, or else the first one."""
        readings = list(self._readings(texts, schema))
        return next((value for value in readings if self._validator(schema).is_valid(value)), readings[0])

    def _readings(self, texts: list[str], schema: Any) -> Iterator[Any]:
        types = self._types(schema)
        if "array" in types:
            items = next((part["items"] for part in facets(self._document, schema) if "items" in part), _ANYTHING)
            yield [self._read([text], items) for text in texts]
        if types != {"string"}:
            with suppress(Malformed, RecursionError):
                yield _json(texts[-1])
        yield texts[-1]

    def _types(self, schema: Any) -> set[str]:
        declared = [part["type"] for part in facets(self._document, schema) if "type" in part]
        return {kind for kinds in declared for kind in ([kinds] if isinstance(kinds, str) else kinds)}

    def _properties(self, schema: Any) -> dict[str, Any]:
        parts = facets(self._document, schema)
        return {name: value for part in parts for name, value in part.get("properties", {}).items()}

    def _violations(self, place: str, value: Any, schema: Any, prefix: str = "") -> list[Violation]:
        errors = islice(self._validator(schema).iter_errors(value), _MOST_VIOLATIONS)
        # Of a failed anyOf, best_match names the alternative that came closest.
        closest = [best_match([error]) for error in errors]
        return [_violation(place, prefix + join(error.absolute_path), error.message) for error in closest]

    def _validator(self, schema: Any) -> Any:
        # Every schema is part of the document, which outlives this table, so its id stays its own.
        if id(schema) not in self._validators:
            # The references of a bundled document start at its root, of which they only need the components.
            root = {"components": self._components, "allOf": [schema]}
            self._validators[id(schema)] = Draft202012Validator(root)
        return self._validators[id(schema)]


def is_json(media_type: str) -> bool:
    """Whether a media type (without parameters) is JSON."""
    return media_type.endswith(("/json", "+json"))


def _sources(request: Request, path_values: dict[str, str]) -> dict[str, Fields]:
    """Where parameters come from: for each place, the texts by name."""
    return {
        "path": {name: [text] for name, text in path_values.items()},
        "query": _fields(request.query),
        "header": {name: [text] for name, text in request.headers.items()},
        "cookie": _cookies(request.headers.get("cookie", "")),
    }


def _texts(sources: dict[str, Fields], parameter: Json) -> list[str]:
    name = parameter["name"].lower() if parameter["in"] == "header" else parameter["name"]
    return sources[parameter["in"]].get(name, [])


def _cookies(header: str) -> Fields:
    pairs = [pair.strip().partition("=") for pair in header.split(";")]
    return _fields((name, text) for name, _, text in pairs)


def _fields(pairs: Iterable[tuple[str, str]]) -> Fields:
    fields: Fields = {}
    for name, text in pairs:
        fields.setdefault(name, []).append(text)
    return fields


def _media(content: Json, media_type: str) -> Json:
    """The documented content that a request's media type falls under; raises `Instead` with 415."""
    documented = {essence(kind): media for kind, media in content.items()}
    for kind in (media_type, f"{media_type.partition('/')[0]}/*", "*/*"):
        if kind in documented:
            media: Json = documented[kind]
            return media
    raise Instead(refusal(415, f"Content-Type {media_type or '(none)'}: send one of {', '.join(content)}"))


def _json(text: str | bytes) -> Any:
    def refuse(constant: str) -> None:
        raise ValueError(f"{constant} is not JSON")

    try:
        return json.loads(text, parse_constant=refuse)
    except ValueError as error:
        raise Malformed(f"malformed JSON: {error}") from None


def _form(request: Request) -> Fields:
    """The fields of a form; raises `Malformed`, also for what the libraries cannot read."""
    try:
        return _FORMS[request.media_type](request)
    except ValueError as error:
        raise Malformed(str(error)) from None


def _urlencoded(request: Request) -> Fields:
    text = request.body.decode("utf-8", "replace")
    return _fields(parse_qsl(text, keep_blank_values=True, max_num_fields=_MOST_FIELDS))


def _multipart(request: Request) -> Fields:
    """The fields of a form; the content of a file is a string of its bytes."""
    boundary = message_from_string(f"Content-Type: {request.headers['content-type']}").get_boundary()
    if not boundary:
        raise Malformed("malformed multipart: the content type names no boundary")
    delimiter = b"\r\n--" + boundary.encode("utf-8", "replace")
    _, *sections = (b"\r\n" + request.body).split(delimiter, _MOST_FIELDS + 2)
    if len(sections) > _MOST_FIELDS + 1:
        raise Malformed(f"malformed multipart: more than {_MOST_FIELDS} parts")
    if not sections or not sections[-1].startswith(b"--"):
        raise Malformed("malformed multipart: the closing boundary is missing")
    return _fields(map(_part, sections[:-1]))


def _part(section: bytes) -> tuple[str, str]:
    head, _, content = section.partition(b"\r\n\r\n")
    headers = message_from_string(head.decode("utf-8", "replace").lstrip())
    name = headers.get_param("name", header="content-disposition")
    if not isinstance(name, str):
        raise Malformed("malformed multipart: a part has no name")
    is_file = headers.get_filename() is not None
    return name, content.decode("latin-1") if is_file else content.decode("utf-8", "replace")


_FORMS: dict[str, Callable[[Request], Fields]] = {
    "application/x-www-form-urlencoded": _urlencoded,
    "multipart/form-data": _multipart,
}


def _violation(place: str, pointer: str, message: str) -> Violation:
    if len(message) > _LONGEST_MESSAGE:
        # jsonschema puts the whole value first and what is wrong with it last.
        message = f"{message[: _LONGEST_MESSAGE // 2]} … {message[-_LONGEST_MESSAGE // 2 :]}"
    return {"in": place, "pointer": pointer, "message": message}
