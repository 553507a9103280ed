"""The ways to change a description, each a function that yields the changes that it can make to one.

A change is said as what it puts in place of which values, so that the document itself stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from generator.document import contents, deref, operations, parameters, tasks
from generator.sources import escape

GONE: Any = object()
"""In place of a value that the change takes away."""


@dataclass(frozen=True)
class Mutant:
    """One change: what stands at `pointer` afterwards; `renames` is the key that it has then."""

    kind: str
    pointer: str
    value: Any
    rename: str | None = None
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.kind} {self.pointer}{f': {self.detail}' if self.detail else ''}"

    def applied(self, document: dict[str, Any]) -> dict[str, Any]:
        """The document with the change; it shares with the original all that is beside it."""
        changed: dict[str, Any] = _changed(document, self.pointer.split("/")[1:], self)
        return changed


def _changed(value: Any, path: list[str], mutant: Mutant) -> Any:
    if not path:
        return mutant.value
    key: Any = int(path[0]) if isinstance(value, list) else path[0].replace("~1", "/").replace("~0", "~")
    if len(path) > 1:
        inner = _changed(value[key], path[1:], mutant)
        return [*value[:key], inner, *value[key + 1 :]] if isinstance(value, list) else {**value, key: inner}
    if isinstance(value, list):
        return [*value[:key], *([] if mutant.value is GONE else [mutant.value]), *value[key + 1 :]]
    if key not in value:
        return {**value, key: mutant.value}
    return {
        mutant.rename if mutant.rename is not None and name == key else name: mutant.value if name == key else item
        for name, item in value.items()
        if not (name == key and mutant.value is GONE)
    }


class Description:
    """A document with the places that several kinds look for."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.operations = list(operations(document))
        contents_ = {item.pointer: item for op in self.operations for item in contents(document, op)}
        self.bodies = [item for item in contents_.values() if item.status is None]
        self.answers = [item for item in contents_.values() if item.succeeds]
        self.parameters = {
            pointer: item for operation in self.operations for pointer, item in parameters(document, operation)
        }
        self.schemas = dict(self._schemas())

    def _schemas(self) -> Iterator[tuple[str, dict[str, Any]]]:
        for name, schema in self.document["components"]["schemas"].items():
            yield from _within(schema, f"/components/schemas/{escape(name)}")
        for pointer, item in self.parameters.items():
            yield from _within(item.get("schema"), f"{pointer}/schema")
        for content in [*self.bodies, *self.answers]:
            yield from _within(content.data.get("schema"), f"{content.pointer}/schema")


def _within(schema: Any, pointer: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """A schema and those in it, with their pointers."""
    if not isinstance(schema, dict):
        return
    yield pointer, schema
    for name, item in schema.get("properties", {}).items():
        yield from _within(item, f"{pointer}/properties/{escape(name)}")
    for key in ("items", "additionalProperties"):
        yield from _within(schema.get(key), f"{pointer}/{key}")
    for key in ("allOf", "anyOf", "oneOf"):
        for index, item in enumerate(schema.get(key, [])):
            yield from _within(item, f"{pointer}/{key}/{index}")


Kind = Callable[[Description], Iterator[Mutant]]
Change = tuple[Any, ...]  # pointer, value, and where they matter the new key and what is told of the change
KINDS: dict[str, Kind] = {}


def kind(function: Callable[[Description], Iterator[Change]]) -> Callable[[Description], Iterator[Change]]:
    """Enter a function under its name, as the kind of the changes that it yields."""
    name = function.__name__.strip("_").replace("_", "-")
    KINDS[name] = lambda description: (Mutant(name, *change) for change in function(description))
    return function


# Operations


@kind
def drop_operation(of: Description) -> Iterator[Change]:
    for operation in of.operations:
        yield operation.pointer, GONE


@kind
def rename_path(of: Description) -> Iterator[Change]:
    for path, item in of.document["paths"].items():
        *_, last = [step for step in path.split("/") if "{" not in step]
        yield f"/paths/{escape(path)}", item, path.replace(f"/{last}", f"/{last}x") if last else f"/x{path}"


@kind
def change_method(of: Description) -> Iterator[Change]:
    for operation in of.operations:
        others = [
            method for method in ("get", "post", "put", "delete") if method not in of.document["paths"][operation.path]
        ]
        yield operation.pointer, operation.data, others[0], others[0]


@kind
def rename_operation(of: Description) -> Iterator[Change]:
    for operation in of.operations:
        yield f"{operation.pointer}/operationId", f"{operation.id}_x"


@kind
def change_server(of: Description) -> Iterator[Change]:
    holders = [("", of.document), *((operation.pointer, operation.data) for operation in of.operations)]
    for pointer, holder in holders:
        if "servers" in holder:
            yield f"{pointer}/servers/0/url", "https://elsewhere.example"
            if pointer:
                yield f"{pointer}/servers", GONE
            else:
                yield f"{pointer}/servers", [*reversed(holder["servers"])]


@kind
def add_server(of: Description) -> Iterator[Change]:
    for operation in of.operations:
        yield f"{operation.pointer}/servers", [{"url": "https://elsewhere.example"}]


@kind
def change_security(of: Description) -> Iterator[Change]:
    yield "/security", []
    for operation in of.operations:
        if "security" in operation.data:
            yield f"{operation.pointer}/security", GONE
            if len(operation.data["security"]) > 1:
                yield f"{operation.pointer}/security/0", GONE
        else:
            yield f"{operation.pointer}/security", []
            yield f"{operation.pointer}/security", [{"googleKey": []}], None, "another scheme"


@kind
def move_key(of: Description) -> Iterator[Change]:
    pointer = "/components/securitySchemes"
    for name, scheme in of.document["components"]["securitySchemes"].items():
        if scheme["type"] == "apiKey":
            yield f"{pointer}/{name}/name", f"{scheme['name']}-x"
            yield f"{pointer}/{name}/in", "query" if scheme["in"] == "header" else "header"
        else:
            yield f"{pointer}/{name}", {"type": "apiKey", "in": "header", "name": "x-key"}


# Parameters


@kind
def drop_parameter(of: Description) -> Iterator[Change]:
    for operation in of.operations:
        path = operation.pointer.rpartition("/")[0]
        for base, holder in ((operation.pointer, operation.data), (path, of.document["paths"][operation.path])):
            for index in range(len(holder.get("parameters", []))):
                yield f"{base}/parameters/{index}", GONE


@kind
def add_parameter(of: Description) -> Iterator[Change]:
    for operation in of.operations:
        new = {"name": "x-new", "in": "query", "description": "New.", "schema": {"type": "string"}}
        yield f"{operation.pointer}/parameters", [*operation.data.get("parameters", []), new]


@kind
def rename_parameter(of: Description) -> Iterator[Change]:
    for pointer, item in of.parameters.items():
        yield f"{pointer}/name", f"{item['name']}_x"


@kind
def move_parameter(of: Description) -> Iterator[Change]:
    for pointer, item in of.parameters.items():
        if item["in"] != "path":
            yield f"{pointer}/in", "header" if item["in"] == "query" else "query"


@kind
def require_parameter(of: Description) -> Iterator[Change]:
    for pointer, item in of.parameters.items():
        if item["in"] != "path":
            yield f"{pointer}/required", not item.get("required", False)


# Bodies and answers


@kind
def drop_body(of: Description) -> Iterator[Change]:
    for operation in of.operations:
        if "requestBody" in operation.data:
            yield f"{operation.pointer}/requestBody", GONE


@kind
def add_body(of: Description) -> Iterator[Change]:
    schema = {"type": "object", "properties": {"new": {"type": "string", "description": "New."}}}
    for operation in of.operations:
        if "requestBody" not in operation.data and operation.method != "get":
            body = {"content": {"application/json": {"schema": schema, "example": {"new": "x"}}}}
            yield f"{operation.pointer}/requestBody", body


@kind
def require_body(of: Description) -> Iterator[Change]:
    bodies = {
        pointer: body
        for operation in of.operations
        if "requestBody" in operation.data
        for pointer, body in [deref(of.document, f"{operation.pointer}/requestBody", operation.data["requestBody"])]
    }
    for pointer, body in bodies.items():
        yield f"{pointer}/required", not body.get("required", False)


_OTHER_TYPES = {
    "application/json": "application/x-www-form-urlencoded",
    "multipart/form-data": "application/x-www-form-urlencoded",
    "text/event-stream": "application/json",
}


@kind
def change_content_type(of: Description) -> Iterator[Change]:
    for content in [*of.bodies, *of.answers]:
        other = _OTHER_TYPES.get(content.type, "application/octet-stream")
        other = other if content.status is None or content.type not in _OTHER_TYPES else "text/csv"
        yield content.pointer, content.data, other, other


@kind
def drop_content(of: Description) -> Iterator[Change]:
    for content in [*of.bodies, *of.answers]:
        yield content.pointer, GONE


@kind
def change_status(of: Description) -> Iterator[Change]:
    for operation in of.operations:
        for status, response in operation.data["responses"].items():
            if status.isdigit():
                other = {"2": "400", "4": "418"}[status[0]] if status != "200" else "302"
                yield f"{operation.pointer}/responses/{status}", response, other, other


@kind
def change_success(of: Description) -> Iterator[Change]:
    for operation in of.operations:
        responses = operation.data["responses"]
        if "200" in responses:
            yield f"{operation.pointer}/responses/200", responses["200"], "201", "201"


@kind
def drop_failure(of: Description) -> Iterator[Change]:
    for operation in of.operations:
        for status in operation.data["responses"]:
            if not status.startswith("2"):
                yield f"{operation.pointer}/responses/{status}", GONE


# Fields


def _properties(of: Description) -> Iterator[tuple[str, dict[str, Any], str, Any]]:
    """Each field: the pointer of its schema, what holds it, its name, its schema."""
    for pointer, schema in of.schemas.items():
        for name, item in schema.get("properties", {}).items():
            yield pointer, schema, name, item


@kind
def drop_property(of: Description) -> Iterator[Change]:
    for pointer, _, name, _ in _properties(of):
        yield f"{pointer}/properties/{escape(name)}", GONE


@kind
def rename_property(of: Description) -> Iterator[Change]:
    for pointer, _, name, item in _properties(of):
        yield f"{pointer}/properties/{escape(name)}", item, f"{name}_x"


@kind
def respell_property(of: Description) -> Iterator[Change]:
    for pointer, schema, name, item in _properties(of):
        for other in (name.replace("_", "-"), name.swapcase()):
            if other not in schema["properties"]:
                yield f"{pointer}/properties/{escape(name)}", item, other, other
                break


@kind
def add_property(of: Description) -> Iterator[Change]:
    for pointer, schema in of.schemas.items():
        if "properties" in schema:
            yield f"{pointer}/properties/new_one", {"type": "string", "description": "New."}


@kind
def require_property(of: Description) -> Iterator[Change]:
    for pointer, schema, name, _ in _properties(of):
        required = schema.get("required", [])
        if name in required:
            yield f"{pointer}/required", [other for other in required if other != name], None, f"not {name}"
        else:
            yield f"{pointer}/required", [*required, name], None, name


@kind
def describe_otherwise(of: Description) -> Iterator[Change]:
    for pointer, schema in of.schemas.items():
        for name, item in schema.get("properties", {}).items():
            if "description" in item:
                yield f"{pointer}/properties/{escape(name)}/description", f"Not: {item['description']}"


# Types

_OTHERS = {"string": "integer", "integer": "string", "number": "string", "boolean": "string", "object": "string"}


@kind
def change_type(of: Description) -> Iterator[Change]:
    for pointer, schema in of.schemas.items():
        other = _OTHERS.get(str(schema.get("type")))
        if other:
            yield f"{pointer}/type", other, None, other


@kind
def widen_number(of: Description) -> Iterator[Change]:
    for pointer, schema in of.schemas.items():
        if schema.get("type") in ("integer", "number"):
            yield f"{pointer}/type", "number" if schema["type"] == "integer" else "integer"


@kind
def nullable(of: Description) -> Iterator[Change]:
    for pointer, schema in of.schemas.items():
        types = schema.get("type")
        if isinstance(types, list) and "null" in types:
            yield f"{pointer}/type", [other for other in types if other != "null"], None, "no null"
        elif isinstance(types, str) and types not in ("object", "null"):
            yield f"{pointer}/type", [types, "null"], None, "or null"


@kind
def array_or_item(of: Description) -> Iterator[Change]:
    for pointer, schema in of.schemas.items():
        if schema.get("type") == "array":
            yield pointer, {**_said(schema), **schema.get("items", {})}, None, "its item"
        elif "/properties/" in pointer and "/" not in pointer.partition("/properties/")[2]:
            yield pointer, {**_said(schema), "type": "array", "items": schema}, None, "an array of it"


def _said(schema: dict[str, Any]) -> dict[str, Any]:
    return {key: schema[key] for key in ("description",) if key in schema}


@kind
def drop_type(of: Description) -> Iterator[Change]:
    for pointer, schema in of.schemas.items():
        if "type" in schema and "properties" not in schema:
            yield f"{pointer}/type", GONE


@kind
def change_reference(of: Description) -> Iterator[Change]:
    names = list(of.document["components"]["schemas"])
    for pointer, schema in of.schemas.items():
        if str(schema.get("$ref", "")).startswith("#/components/schemas/"):
            name = schema["$ref"].rpartition("/")[2]
            yield f"{pointer}/$ref", f"#/components/schemas/{names[names.index(name) - 1]}"


@kind
def drop_choice(of: Description) -> Iterator[Change]:
    for pointer, schema in of.schemas.items():
        for key in ("oneOf", "anyOf", "allOf"):
            for index in range(len(schema.get(key, []))):
                yield f"{pointer}/{key}/{index}", GONE


@kind
def drop_word(of: Description) -> Iterator[Change]:
    for pointer, schema in of.schemas.items():
        for index, word in enumerate(schema.get("enum", [])):
            if len(schema["enum"]) > 1:
                yield f"{pointer}/enum/{index}", GONE, None, str(word)


@kind
def rename_word(of: Description) -> Iterator[Change]:
    for pointer, schema in of.schemas.items():
        for index, word in enumerate(schema.get("enum", [])):
            yield f"{pointer}/enum/{index}", word + 1000 if isinstance(word, int) else f"{word}_x", None, str(word)


@kind
def add_word(of: Description) -> Iterator[Change]:
    for pointer, schema in of.schemas.items():
        if "enum" in schema:
            new = 4711 if isinstance(schema["enum"][0], int) else "a-new-word"
            yield f"{pointer}/enum", [*schema["enum"], new]


@kind
def drop_enum(of: Description) -> Iterator[Change]:
    for pointer, schema in of.schemas.items():
        if "enum" in schema:
            yield f"{pointer}/enum", GONE


@kind
def change_default(of: Description) -> Iterator[Change]:
    for pointer, schema in of.schemas.items():
        if "default" in schema:
            value = schema["default"]
            other = [word for word in schema.get("enum", []) if word != value]
            new: Any = other[0] if other else not value if isinstance(value, bool) else None
            if new is None:
                new = value + 1 if isinstance(value, int | float) else f"{value}x" if isinstance(value, str) else []
            yield f"{pointer}/default", new


@kind
def drop_default(of: Description) -> Iterator[Change]:
    for pointer, schema in of.schemas.items():
        if "default" in schema:
            yield f"{pointer}/default", GONE


@kind
def change_format(of: Description) -> Iterator[Change]:
    for pointer, schema in of.schemas.items():
        if schema.get("format") == "binary":
            yield f"{pointer}/format", GONE


@kind
def drop_bound(of: Description) -> Iterator[Change]:
    for pointer, schema in of.schemas.items():
        for key in ("minimum", "maximum", "exclusiveMinimum", "minLength", "maxLength", "minItems", "maxItems"):
            if key in schema:
                yield f"{pointer}/{key}", GONE


# Extensions


def _values(pointer: str, value: Any) -> Iterator[Change]:
    """Each text of an extension changed, each list shortened, each entry taken away."""
    for key, item in value.items():
        place = f"{pointer}/{escape(key)}"
        if isinstance(item, str):
            yield place, f"{item}_x"
        elif isinstance(item, list):
            for index in range(len(item)):
                yield f"{place}/{index}", GONE if len(item) > 1 else "another"
        elif isinstance(item, dict) and item:
            yield from _values(place, item)


def _extension(name: str, of: Description) -> Iterator[Change]:
    for operation in of.operations:
        if name in operation.data:
            yield f"{operation.pointer}/{name}", GONE
            yield from _values(f"{operation.pointer}/{name}", operation.data[name])


@kind
def envelope(of: Description) -> Iterator[Change]:
    yield from _extension("x-302-envelope", of)


@kind
def drop_task(of: Description) -> Iterator[Change]:
    for operation in of.operations:
        for pointer, _ in tasks(operation):
            yield pointer, GONE


@kind
def task_plan(of: Description) -> Iterator[Change]:
    for operation in of.operations:
        for pointer, task in tasks(operation):
            yield from _values(pointer, {key: item for key, item in task.items() if key != "poll"})
            for key in ("result", "reason", "failed", "done_if", "failed_if"):
                if key in task:
                    yield f"{pointer}/{key}", GONE
            others = [other for other in of.operations if other.id != task["poll"] and other.method == "get"]
            if others:
                yield f"{pointer}/poll", others[len(pointer) % len(others)].id


@kind
def stream(of: Description) -> Iterator[Change]:
    names = [f"#/components/schemas/{name}" for name in of.document["components"]["schemas"]]
    for content in of.answers:
        found = content.data.get("x-302-stream")
        if found:
            place = f"{content.pointer}/x-302-stream"
            yield place, GONE
            yield f"{place}/event/$ref", names[names.index(found["event"]["$ref"]) - 1]
            if "end" in found:
                yield f"{place}/end", GONE
                yield f"{place}/end", "[OVER]", None, "[OVER]"
            else:
                yield f"{place}/end", "[DONE]", None, "[DONE]"
            yield f"{place}/end", {"event": "the_end"}, None, "the_end"


@kind
def methods(of: Description) -> Iterator[Change]:
    for operation in of.operations:
        for name, method in operation.data.get("x-302-methods", {}).items():
            place = f"{operation.pointer}/x-302-methods/{name}"
            yield place, GONE
            yield place, method, f"{name}_x"
            for key in method:
                if key != "task":
                    yield f"{place}/{key}", GONE
            for key, value in method.get("when", {}).items():
                yield f"{place}/when/{escape(key)}", not value if isinstance(value, bool) else f"{value}_x"


@kind
def idempotent(of: Description) -> Iterator[Change]:
    for operation in of.operations:
        if operation.method == "post":
            here = "x-302-idempotent" in operation.data
            yield f"{operation.pointer}/x-302-idempotent", GONE if here else True


@kind
def other_extensions(of: Description) -> Iterator[Change]:
    for pointer, item in of.parameters.items():
        if "x-302-rest" in item:
            yield f"{pointer}/x-302-rest", GONE
    for operation in of.operations:
        if "x-302-cost" in operation.data:
            yield f"{operation.pointer}/x-302-cost", f"{operation.data['x-302-cost']}_x"
            yield f"{operation.pointer}/x-302-cost", GONE
    for pointer, schema in of.schemas.items():
        if "x-302-file" in schema:
            yield f"{pointer}/x-302-file", GONE
        for index, code in enumerate(schema.get("x-302-error-codes", [])):
            place = f"{pointer}/x-302-error-codes/{index}"
            yield place, GONE
            yield f"{place}/code", code["code"] - 1000
            yield f"{place}/name", f"{code['name']}X"
            yield f"{place}/transient", GONE if code.get("transient") else True
