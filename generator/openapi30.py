"""OpenAPI 3.1 -> 3.0.3, for generators that read no newer.

Both documents accept the same messages. What 3.0 has no word for is rewritten (null, const, several types,
siblings of a reference) or refused; nothing is dropped in silence.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .bundle import Bundle
from .findings import Failure
from .sources import escape

_SAME = {
    "title", "multipleOf", "maximum", "minimum", "maxLength", "minLength", "pattern", "maxItems", "minItems",
    "uniqueItems", "maxProperties", "minProperties", "required", "enum", "format", "default", "description",
    "deprecated", "readOnly", "writeOnly", "discriminator", "externalDocs", "xml", "example",
}  # fmt: skip
_SUBSCHEMA = {"items", "not"}
_SUBSCHEMAS = {"allOf", "anyOf", "oneOf"}


def downgrade(bundle: Bundle) -> dict[str, Any]:
    """The bundled document as OpenAPI 3.0.3.

    Raises:
        Failure: a schema uses a keyword that 3.0 cannot say; names its file and line.
    """
    converter = _Converter(bundle)
    document: dict[str, Any] = converter.node(bundle.document, "")
    document["openapi"] = "3.0.3"
    document["info"].pop("summary", None)
    document["info"].get("license", {}).pop("identifier", None)
    if converter.findings:
        raise Failure(converter.findings)
    return document


class _Converter:
    def __init__(self, bundle: Bundle) -> None:
        self.bundle = bundle
        self.findings: list[Any] = []
        self.keywords: dict[str, Callable[[dict[str, Any], Any, str], None]] = {
            "type": self._type,
            "const": lambda schema, value, _: schema.update(enum=[value]),
            "examples": lambda schema, value, _: schema.update(example=value[0]),
            "exclusiveMinimum": lambda schema, value, _: schema.update(minimum=value, exclusiveMinimum=True),
            "exclusiveMaximum": lambda schema, value, _: schema.update(maximum=value, exclusiveMaximum=True),
            "contentEncoding": lambda schema, value, _: schema.setdefault("format", "byte"),
            "contentMediaType": lambda schema, value, _: schema.setdefault("format", "binary"),
            "properties": self._properties,
            "additionalProperties": self._additional,
        }

    def node(self, value: Any, pointer: str) -> Any:
        """Everything outside of schemas is the same in both versions."""
        if isinstance(value, list):
            return [self.node(item, f"{pointer}/{index}") for index, item in enumerate(value)]
        if not isinstance(value, dict):
            return value
        copy: dict[str, Any] = {}
        for key, item in value.items():
            place = f"{pointer}/{escape(key)}"
            if key == "schema":
                copy[key] = self.schema(item, place)
            elif key == "schemas" and pointer == "/components":
                copy[key] = {name: self.schema(schema, f"{place}/{escape(name)}") for name, schema in item.items()}
            elif key in ("value", "example", "default") or key.startswith("x-"):
                copy[key] = item
            else:
                copy[key] = self.node(item, place)
        return copy

    def schema(self, schema: Any, pointer: str) -> dict[str, Any]:
        if schema is True:
            return {}
        if "$ref" in schema:
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            reference = {"$ref": schema["$ref"]}
            return {"allOf": [reference], **self.schema(rest, pointer)} if rest else reference
        result: dict[str, Any] = {}
        for key, value in schema.items():
            place = f"{pointer}/{escape(key)}"
            if key in _SAME or key.startswith("x-"):
                result[key] = value
            elif key in _SUBSCHEMA:
                result[key] = self.schema(value, place)
            elif key in _SUBSCHEMAS:
                self._alternatives(result, key, value, place)
            elif key in self.keywords:
                self.keywords[key](result, value, place)
            else:
                self.findings.append(self.bundle.finding(place, "openapi-3.0", f"3.0 has no `{key}`: say it otherwise"))
        if result.get("nullable") and "enum" in result and None not in result["enum"]:
            result["enum"] = [*result["enum"], None]
        return _spread(result)

    def _type(self, result: dict[str, Any], value: Any, pointer: str) -> None:
        types = [value] if isinstance(value, str) else list(value)
        if "null" in types:
            types.remove("null")
            result["nullable"] = True
        if not types:
            result["enum"] = [None]
        elif len(types) == 1:
            result["type"] = types[0]
        else:
            result["x-types"] = types

    def _alternatives(self, result: dict[str, Any], key: str, value: list[Any], pointer: str) -> None:
        schemas = [self.schema(item, f"{pointer}/{index}") for index, item in enumerate(value)]
        null = {"nullable": True, "enum": [None]}
        kept = [schema for schema in schemas if schema != null]
        if key != "allOf" and len(kept) < len(schemas):
            result["nullable"] = True
            # A null may only pass through an alternative that takes it: `nullable` beside a reference means nothing.
            kept = [*kept, null]
        result[key] = kept

    def _properties(self, result: dict[str, Any], value: dict[str, Any], pointer: str) -> None:
        result["properties"] = {name: self.schema(item, f"{pointer}/{escape(name)}") for name, item in value.items()}

    def _additional(self, result: dict[str, Any], value: Any, pointer: str) -> None:
        result["additionalProperties"] = value if isinstance(value, bool) else self.schema(value, pointer)


def _spread(schema: dict[str, Any]) -> dict[str, Any]:
    """Several types as alternatives, each with the keywords that concern it."""
    types = schema.pop("x-types", None)
    if not types:
        return schema
    concerns = {
        "array": {"items", "minItems", "maxItems", "uniqueItems"},
        "object": {"properties", "required", "additionalProperties", "minProperties", "maxProperties"},
        "string": {"minLength", "maxLength", "pattern", "format"},
        "number": {"minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"},
    }
    concerns["integer"] = concerns["number"]
    nullable = {"nullable": True} if schema.pop("nullable", False) else {}
    alternatives = []
    for kind in types:
        own = {key: schema[key] for key in schema if key in concerns.get(kind, set())}
        alternatives.append({"type": kind, **({"items": {}} if kind == "array" else {}), **nullable, **own})
    shared = {key: value for key, value in schema.items() if not any(key in keys for keys in concerns.values())}
    return {"anyOf": alternatives, **shared}
