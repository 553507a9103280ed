"""Questions that several parts ask of a bundled document: its operations, its examples, its schemas."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError
from referencing import Registry
from referencing.jsonschema import DRAFT202012

from .bundle import METHODS
from .sources import escape, lookup

BASE = "urn:api302"


@dataclass(frozen=True)
class Operation:
    """One method of one path."""

    method: str
    path: str
    pointer: str
    data: dict[str, Any]

    @property
    def id(self) -> str:
        return str(self.data.get("operationId", f"{self.method} {self.path}"))

    @property
    def tag(self) -> str:
        return str(next(iter(self.data.get("tags", [])), ""))


@dataclass(frozen=True)
class Content:
    """One content type of a request body or of an answer."""

    operation: Operation
    status: str | None  # None for a request body
    type: str
    pointer: str
    data: dict[str, Any]

    @property
    def succeeds(self) -> bool:
        return self.status is not None and self.status.startswith("2")


@dataclass(frozen=True)
class Example:
    """A named example of a content or of a parameter."""

    name: str
    value: Any
    pointer: str


def operations(document: dict[str, Any]) -> Iterator[Operation]:
    """Every operation, in the document's order."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield Operation(method, path, f"/paths/{escape(path)}/{method}", item[method])


def parameters(document: dict[str, Any], operation: Operation) -> Iterator[tuple[str, dict[str, Any]]]:
    """The parameters of an operation with their pointers; its own before those of its path."""
    seen = set()
    path_pointer = operation.pointer.rpartition("/")[0]
    for base, holder in ((operation.pointer, operation.data), (path_pointer, document["paths"][operation.path])):
        for index, entry in enumerate(holder.get("parameters", [])):
            pointer, parameter = deref(document, f"{base}/parameters/{index}", entry)
            key = (parameter.get("name"), parameter.get("in"))
            if key not in seen:
                seen.add(key)
                yield pointer, parameter


def contents(document: dict[str, Any], operation: Operation) -> Iterator[Content]:
    """Every content type of an operation's request body and answers."""
    places: list[tuple[str | None, str, Any]] = []
    if "requestBody" in operation.data:
        places.append((None, f"{operation.pointer}/requestBody", operation.data["requestBody"]))
    for status, response in operation.data.get("responses", {}).items():
        places.append((str(status), f"{operation.pointer}/responses/{status}", response))
    for status, pointer, value in places:
        pointer, value = deref(document, pointer, value)
        for kind, media in value.get("content", {}).items():
            yield Content(operation, status, kind, f"{pointer}/content/{escape(kind)}", media)


def properties(schema: Any) -> dict[str, dict[str, Any]]:
    """The fields of a schema; one that may hold anything is `true`, here as elsewhere `{}`."""
    found = schema.get("properties", {}) if isinstance(schema, dict) else {}
    return {name: item if isinstance(item, dict) else {} for name, item in found.items()}


def tasks(operation: Operation) -> Iterator[tuple[str, dict[str, Any]]]:
    """What an operation says of the work that it submits, for all its methods or for one, with the pointers."""
    if "x-302-task" in operation.data:
        yield f"{operation.pointer}/x-302-task", operation.data["x-302-task"]
    for name, method in operation.data.get("x-302-methods", {}).items():
        if "task" in method:
            yield f"{operation.pointer}/x-302-methods/{name}/task", method["task"]


def headers(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The headers of answers with their pointers."""
    responses = [
        (f"{operation.pointer}/responses/{status}", response)
        for operation in operations(document)
        for status, response in operation.data.get("responses", {}).items()
    ]
    found = {}
    for place, response in responses:
        place, response = deref(document, place, response)
        for name, entry in response.get("headers", {}).items():
            pointer, header = deref(document, f"{place}/headers/{escape(name)}", entry)
            found[pointer] = header
    yield from found.items()


def examples(document: dict[str, Any], holder: dict[str, Any], pointer: str) -> Iterator[Example]:
    """The examples of a content or parameter, the single `example` included."""
    if "example" in holder:
        yield Example("example", holder["example"], f"{pointer}/example")
    for name, entry in holder.get("examples", {}).items():
        place, entry = deref(document, f"{pointer}/examples/{escape(name)}", entry)
        if "value" in entry:
            yield Example(name, entry["value"], f"{place}/value")


def deref(document: dict[str, Any], pointer: str, value: Any) -> tuple[str, Any]:
    """What a chain of references leads to, with its pointer."""
    while isinstance(value, dict) and "$ref" in value:
        pointer = value["$ref"][1:]
        value = lookup(document, pointer)
    return pointer, value


def own_server(document: dict[str, Any], operation: Operation) -> str | None:
    """The address of what serves an operation, where it or its path names another server than the document."""
    holders = (operation.data, document["paths"][operation.path])
    servers = next((holder["servers"] for holder in holders if holder.get("servers")), None)
    return str(servers[0]["url"]).rstrip("/") if servers else None


class Schemas:
    """Validates values against the schemas of a document with jsonschema, formats excluded."""

    def __init__(self, document: dict[str, Any], validator: Any = Draft202012Validator) -> None:
        resource = DRAFT202012.create_resource(document)
        self._registry: Registry[Any] = Registry().with_resource(BASE, resource)
        self._validator = validator
        self._validators: dict[str, Draft202012Validator] = {}

    def errors(self, pointer: str, value: Any) -> list[ValidationError]:
        """What is wrong with `value` by the schema at `pointer`, the most telling first."""
        if pointer not in self._validators:
            schema = {"$ref": f"{BASE}#{quote(pointer, safe='/~')}"}
            self._validators[pointer] = self._validator(schema, registry=self._registry)
        return sorted(self._validators[pointer].iter_errors(value), key=lambda error: len(error.absolute_path))


def describe(error: ValidationError) -> str:
    """An error in one line, with the JSON pointer of what is wrong."""
    pointer = "".join(f"/{escape(str(part))}" for part in error.absolute_path)
    message = error.message if len(error.message) < 200 else f"{error.message[:200]}…"
    return f"{pointer or '/'}: {message}"
