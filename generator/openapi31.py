"""Whether a document has the form of OpenAPI 3.1, its schemas included.

The same descriptions of OpenAPI and JSON Schema as openapi-spec-validator has, but made one and asked once: it asks for
each schema again, and through seven vocabularies for each part of it, which took most of the time of a lint. What is in
many places, as the answers of errors are, is looked at in the first of them. What openapi-spec-validator finds beside
the form is left to the house rules, which know the line.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator, FormatChecker, validators
from jsonschema.exceptions import ValidationError
from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]
from openapi_spec_validator.schemas import schema_v31

from .sources import escape, lookup

_DRAFT = "https://json-schema.org/draft/2020-12"
_VOCABULARIES = ("core", "applicator", "unevaluated", "validation", "meta-data", "format-annotation", "content")
# What OpenAPI adds to JSON Schema.
_OPENAPI = {
    "discriminator": {
        "type": "object",
        "required": ["propertyName"],
        "properties": {
            "propertyName": {"type": "string"},
            "mapping": {"type": "object", "additionalProperties": {"type": "string"}},
        },
    },
    "externalDocs": {"type": "object", "required": ["url"], "properties": {"url": {"type": "string"}}},
    "xml": {"type": "object"},
}


def errors(document: Any) -> Iterator[tuple[str, str]]:
    """The pointers of what is wrong, each with the reason."""
    well: set[tuple[str, int]] = set()

    def reference(validator: Any, target: str, part: Any, _: Any) -> Iterator[ValidationError]:
        """`$ref`, for parts that have not been found well by the same definition before."""
        if (target, id(part)) not in well:
            found = list(validator.descend(part, _definition(target)))
            if not found:
                well.add((target, id(part)))
            yield from found

    validator = validators.extend(Draft202012Validator, {"$ref": reference})  # type: ignore[no-untyped-call]
    for error in validator(_description(), format_checker=FormatChecker(("regex",))).iter_errors(document):
        best = _deepest(error)
        yield "".join(f"/{escape(str(part))}" for part in best.absolute_path), best.message[:300]


def _deepest(error: ValidationError) -> ValidationError:
    """Of the alternatives that all failed, the one that came furthest."""
    return max(error.context, key=lambda child: len(child.absolute_path)) if error.context else error


@cache
def _description() -> dict[str, Any]:
    schema: dict[str, Any] = _with_schemas(dict(schema_v31))
    schema["$defs"] |= _json_schema()
    return schema


@cache
def _definition(reference: str) -> Any:
    return lookup(_description(), reference[1:])


def _json_schema() -> dict[str, Any]:
    """JSON Schema's description of itself as one definition, `schema-object`, and those that it needs."""
    properties: dict[str, Any] = dict(_OPENAPI)
    definitions: dict[str, Any] = {}
    for name in _VOCABULARIES:
        vocabulary = _with_schemas(REGISTRY.contents(f"{_DRAFT}/meta/{name}"))
        properties |= vocabulary["properties"]
        definitions |= vocabulary.get("$defs", {})
    return {**definitions, "schema-object": {"type": ["object", "boolean"], "properties": properties}}


def _with_schemas(value: Any) -> Any:
    """A description in which every schema is a `schema-object`, rather than what a later dialect may make of it."""
    if isinstance(value, list):
        return [_with_schemas(item) for item in value]
    if not isinstance(value, dict):
        return value
    if value.get("$dynamicRef") == "#meta":
        return {**{key: item for key, item in value.items() if key != "$dynamicRef"}, "$ref": "#/$defs/schema-object"}
    return {key: _with_schemas(item) for key, item in value.items()}
