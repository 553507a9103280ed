"""OpenAPI 3.1 -> 3.0.3, for generators that read no newer.

Both documents accept the same messages. What 3.0 has no word for is rewritten (null, const, several types,
siblings of a reference) or refused; nothing is dropped in silence.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .bundle import NAMED, Bundle
from .findings import Failure
from .sources import escape

_SAME = {
    "title", "multipleOf", "maximum", "minimum", "maxLength", "minLength", "pattern", "maxItems", "minItems",
    "uniqueItems", "exclusiveMinimum", "exclusiveMaximum", "maxProperties", "minProperties", "required", "enum",
    "format", "default", "description", "deprecated", "readOnly", "writeOnly", "discriminator", "externalDocs",
    "xml", "example",
}  # fmt: skip
_EXCLUSIVE = {"exclusiveMinimum": ("minimum", max), "exclusiveMaximum": ("maximum", min)}
# `nullable` counts only beside a `type`: this is how 3.0 says "null and nothing else".
_NULL = {"type": "string", "nullable": True, "enum": [None]}
_KINDS: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "boolean": (bool,),
    "integer": (int,),
    "number": (int, float),
    "array": (list,),
    "object": (dict,),
}
_FORMATS_OF_NUMBERS = {"int32", "int64", "float", "double"}
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
    licence = document["info"].get("license", {})
    if identifier := licence.pop("identifier", None):
        licence["url"] = f"https://spdx.org/licenses/{identifier}.html"
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
            "examples": self._examples,
            "contentEncoding": lambda schema, value, _: schema.setdefault("format", "byte"),
            "contentMediaType": lambda schema, value, _: schema.setdefault("format", "binary"),
            "properties": self._properties,
            "additionalProperties": self._additional,
        }

    def node(self, value: Any, pointer: str, *, names: bool = False) -> Any:
        """Everything outside of schemas is the same in both versions; `names`: the keys are names, not keywords."""
        if isinstance(value, list):
            return [self.node(item, f"{pointer}/{index}") for index, item in enumerate(value)]
        if not isinstance(value, dict):
            return value
        copy: dict[str, Any] = {}
        for key, item in value.items():
            place = f"{pointer}/{escape(key)}"
            if names:
                copy[key] = self.node(item, place)
            elif key == "schema":
                copy[key] = self.schema(item, place)
            elif key == "schemas" and pointer == "/components":
                copy[key] = {name: self.schema(schema, f"{place}/{escape(name)}") for name, schema in item.items()}
            elif key in ("value", "example", "default") or key.startswith("x-"):
                copy[key] = item
            else:
                copy[key] = self.node(item, place, names=key in NAMED)
        return copy

    def schema(self, schema: Any, pointer: str) -> dict[str, Any]:
        if not isinstance(schema, dict):
            if schema is not True:
                self._report(pointer, f"3.0 has no schema `{str(schema).lower()}`: say it otherwise")
            return {}
        if "$ref" in schema:
            rest = {key: value for key, value in schema.items() if key != "$ref"}
            reference = {"$ref": schema["$ref"]}
            if not rest:
                return reference
            result = self.schema(rest, pointer)
            return {"allOf": [reference, *result.pop("allOf", [])], **result}
        result = {}
        for key, value in _as_3_0_counts(schema).items():
            place = f"{pointer}/{escape(key)}"
            if key in _SAME or key.startswith("x-"):
                result[key] = value
            elif key in _SUBSCHEMA:
                result[key] = self.schema(value, place)
            elif key in _SUBSCHEMAS:
                choices = [self.schema(item, f"{place}/{index}") for index, item in enumerate(value)]
                result[key] = choices if key == "allOf" else _without_null(choices)
            elif key in self.keywords:
                self.keywords[key](result, value, place)
            else:
                self._report(place, f"3.0 has no `{key}`: say it otherwise")
        return _settle(_spread(result))

    def _report(self, pointer: str, message: str) -> None:
        self.findings.append(self.bundle.finding(pointer, "openapi-3.0", message))

    def _examples(self, result: dict[str, Any], value: list[Any], pointer: str) -> None:
        if value:
            result["example"] = value[0]
        else:
            self._report(pointer, "an empty list says nothing: give an example or delete it")

    def _type(self, result: dict[str, Any], value: Any, pointer: str) -> None:
        types = [value] if isinstance(value, str) else list(value)
        if "null" in types:
            types.remove("null")
            result["nullable"] = True
        if not types:
            result.update(_NULL)
        elif len(types) == 1:
            result["type"] = types[0]
        else:
            result["x-types"] = types

    def _properties(self, result: dict[str, Any], value: dict[str, Any], pointer: str) -> None:
        result["properties"] = {name: self.schema(item, f"{pointer}/{escape(name)}") for name, item in value.items()}

    def _additional(self, result: dict[str, Any], value: Any, pointer: str) -> None:
        result["additionalProperties"] = value if isinstance(value, bool) else self.schema(value, pointer)


def _as_3_0_counts(schema: dict[str, Any]) -> dict[str, Any]:
    """A schema with limits as 3.0 has them, where `exclusiveMinimum` is a word about `minimum`, and one format."""
    result: dict[str, Any] = {}
    for key, value in schema.items():
        limit, narrower = _EXCLUSIVE.get(key, (key, None))
        if narrower is None:
            result.setdefault(key, value)
        elif limit not in schema or narrower(schema[limit], value) == value:
            result |= {limit: value, key: True}
    if "contentEncoding" in result:
        result.pop("contentMediaType", None)  # encoded, bytes are a text
    return result


def _spread(schema: dict[str, Any]) -> dict[str, Any]:
    """Several types as a choice, each with the keywords that concern it: `anyOf` is one struct to many generators."""
    types = schema.pop("x-types", None)
    if not types:
        return schema
    concerns = {
        "array": {"items", "minItems", "maxItems", "uniqueItems"},
        "object": {"properties", "required", "additionalProperties", "minProperties", "maxProperties"},
        "string": {"minLength", "maxLength", "pattern"},
        "number": {"minimum", "maximum", "multipleOf", "exclusiveMinimum", "exclusiveMaximum"},
    }
    concerns["number" if schema.get("format") in _FORMATS_OF_NUMBERS else "string"].add("format")
    concerns["integer"] = concerns["number"]
    # One alternative takes null: two would, and `oneOf` refuses what fits both.
    nullable = {"nullable": True} if schema.pop("nullable", False) else {}
    alternatives = []
    for kind in types:
        if kind == "integer" and "number" in types:
            continue
        own = {key: schema[key] for key in schema if key in concerns.get(kind, set())}
        alternatives.append({"type": kind, **({"items": {}} if kind == "array" else {}), **nullable, **own})
        nullable = {}
    shared = {key: value for key, value in schema.items() if not any(key in keys for keys in concerns.values())}
    if "oneOf" in shared:
        return {**shared, "allOf": [*shared.get("allOf", []), {"oneOf": alternatives}]}
    return {"oneOf": alternatives, **shared}


def _without_null(choices: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """A null among the choices becomes another one's, where that has a type that can be `nullable`."""
    others = [choice for choice in choices if choice != _NULL]
    if len(others) == len(choices) - 1 and not any(choice.get("nullable") for choice in others):
        for index, choice in enumerate(others):
            if "type" in choice and not {"enum", "not", *_SUBSCHEMAS} & set(choice):
                return [*others[:index], {**choice, "nullable": True}, *others[index + 1 :]]
    return choices


def _settle(schema: dict[str, Any]) -> dict[str, Any]:
    """The default of a choice, said by the alternative that it is of: generators have no text for one of a class."""
    for key in ("oneOf", "anyOf"):
        for index, choice in enumerate(schema.get(key, [])):
            kinds = _KINDS.get(choice.get("type"), ())
            if type(schema.get("default")) in kinds and schema["default"] in choice.get("enum", [schema["default"]]):
                settled = [*schema[key][:index], {**choice, "default": schema["default"]}, *schema[key][index + 1 :]]
                return {name: value for name, value in schema.items() if name != "default"} | {key: settled}
    return schema
