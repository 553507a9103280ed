"""Whether a document has the form of OpenAPI 3.1, its schemas included.

The same descriptions of OpenAPI and JSON Schema as openapi-spec-validator has, but made one and asked once: it asks for
each schema again, and through seven vocabularies for each part of it, which took most of the time of a lint. What it
finds beside the form is left to the house rules, which know the line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from jsonschema_rs import Draft202012Validator, ValidationError, ValidationErrorKind
from jsonschema_specifications import REGISTRY  # type: ignore[import-untyped]
from openapi_spec_validator.schemas import schema_v31

from .sources import escape

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
    for error in _validator().iter_errors(document):
        best = _deepest(error)
        yield "".join(f"/{escape(str(part))}" for part in best.instance_path), best.message[:300]


def _deepest(error: ValidationError) -> ValidationError:
    """Of the alternatives that all failed, the one that came furthest."""
    if not isinstance(error.kind, ValidationErrorKind.AnyOf | ValidationErrorKind.OneOfNotValid):
        return error
    return max((child for branch in error.kind.context for child in branch), key=lambda child: len(child.instance_path))


@cache
def _validator() -> Draft202012Validator:
    schema: dict[str, Any] = _with_schemas(dict(schema_v31))
    schema["$defs"] |= _json_schema()
    # The address of a server may be a template, which is no reference.
    formats: dict[str, Callable[[str], bool]] = {"regex": _is_pattern, "uri-reference": lambda text: True}
    return Draft202012Validator(schema, formats=formats, validate_formats=True)


def _is_pattern(text: str) -> bool:
    try:
        re.compile(text)
    except re.error:
        return False
    return True


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
