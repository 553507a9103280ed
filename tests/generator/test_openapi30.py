"""The 3.0.3 document accepts what the 3.1 document accepts, and nothing else."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from openapi_schema_validator import OAS30Validator
from openapi_spec_validator import OpenAPIV30SpecValidator
from referencing import Registry
from referencing.jsonschema import DRAFT4, DRAFT202012

from generator.bundle import Bundle
from generator.document import contents, examples, operations, parameters
from generator.findings import Failure
from generator.openapi30 import downgrade
from generator.sources import Tree
from tests.generator.support import Cli, Edit, Place

Schema = dict[str, Any]
Accepts = Callable[[str, Any], bool]
MUTANTS = 10_000


@pytest.fixture(scope="module")
def older(real: Bundle) -> dict[str, Any]:
    return downgrade(real)


def without_discriminator(value: dict[str, Any]) -> dict[str, Any]:
    return {key: item for key, item in value.items() if key != "discriminator"}


@pytest.fixture(scope="module")
def accepts(real: Bundle, older: dict[str, Any]) -> tuple[Accepts, Accepts]:
    """Whether 3.1, and whether 3.0, take a value by the schema at a pointer."""
    # A discriminator is a hint, and the validator fails on one that is no text.
    plain = json.loads(json.dumps(older), object_hook=without_discriminator)
    registry: Registry[Any] = Registry().with_resources(
        [("urn:new", DRAFT202012.create_resource(real.document)), ("urn:old", DRAFT4.create_resource(plain))]
    )

    def ask(validator: Any, base: str) -> Accepts:
        known: dict[str, Any] = {}

        def accept(pointer: str, value: Any) -> bool:
            if pointer not in known:
                known[pointer] = validator({"$ref": f"{base}#{pointer}"}, registry=registry)
            return bool(known[pointer].is_valid(value))

        return accept

    return ask(Draft202012Validator, "urn:new"), ask(OAS30Validator, "urn:old")


def every_example(document: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    """Pointers of schemas, each with an example of it."""
    for operation in operations(document):
        holders = [(content.pointer, content.data) for content in contents(document, operation)]
        for pointer, holder in [*holders, *parameters(document, operation)]:
            for example in examples(document, holder, pointer):
                yield f"{pointer}/schema", example.value


def mutants(value: Any) -> Iterator[Any]:
    """The value with one thing in it missing, null, or of another type."""
    for other in (None, "text", "", 12, -1.5, True, [], ["text"], [None], {}, {"text": 1}):
        if other != value:
            yield other
    if isinstance(value, dict | list):
        for key in value if isinstance(value, dict) else range(len(value)):
            smaller = copy.copy(value)
            del smaller[key]
            yield smaller
            for inner in mutants(value[key]):
                changed: Any = copy.copy(value)
                changed[key] = inner
                yield changed


def test_the_document_is_valid(older: dict[str, Any]) -> None:
    assert older["openapi"] == "3.0.3"
    assert [error.message for error in OpenAPIV30SpecValidator(older).iter_errors()] == []


def test_nothing_is_lost(real: Bundle, older: dict[str, Any]) -> None:
    assert list(older["paths"]) == list(real.document["paths"])
    assert [operation.id for operation in operations(older)] == [
        operation.id for operation in operations(real.document)
    ]
    for section, entries in real.document["components"].items():
        assert list(older["components"][section]) == list(entries)
    assert list(every_example(older)) == list(every_example(real.document))
    names = {name: set(schema.get("properties", {})) for name, schema in real.document["components"]["schemas"].items()}
    assert {name: set(schema.get("properties", {})) for name, schema in older["components"]["schemas"].items()} == names


def test_the_bundle_is_not_changed(real: Bundle) -> None:
    before = copy.deepcopy(real.document)
    downgrade(real)
    assert real.document == before


def test_examples_are_accepted_by_both(real: Bundle, accepts: tuple[Accepts, Accepts]) -> None:
    found = [
        (pointer, accepts[0](pointer, value), accepts[1](pointer, value))
        for pointer, value in every_example(real.document)
    ]
    assert len(found) > 10
    assert [entry for entry in found if entry[1:] != (True, True)] == []


def test_mutated_examples_are_judged_alike(real: Bundle, accepts: tuple[Accepts, Accepts]) -> None:
    chance = random.Random(302)
    cases = [(pointer, mutant) for pointer, value in every_example(real.document) for mutant in mutants(value)]
    cases = chance.sample(cases, min(MUTANTS, len(cases)))
    verdicts = [(accepts[0](*case), accepts[1](*case)) for case in cases]
    assert [case for case, verdict in zip(cases, verdicts, strict=True) if verdict[0] != verdict[1]] == []
    assert verdicts.count((False, False)) > len(cases) / 10
    assert verdicts.count((True, True)) > len(cases) / 100


# Single keywords


def older_schema(schema: Any) -> Any:
    other = {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}}
    components = {"schemas": {"Small": schema, "Other": other}}
    document = {"openapi": "3.1.0", "info": {"title": "Small", "version": "1"}, "paths": {}, "components": components}
    return downgrade(Bundle(document, Tree(Path("/nowhere/spec")), {}))["components"]["schemas"]["Small"]


REF = {"$ref": "#/components/schemas/Other"}
STRING: Schema = {"type": "string"}
INTEGER: Schema = {"type": "integer"}
OR_NULL: Schema = {"type": ["string", "null"]}
NULLABLE: Schema = {"type": "string", "nullable": True}
NULL: Schema = {"type": "null"}
ONLY_NULL: Schema = {"type": "string", "nullable": True, "enum": [None]}


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        # null
        (OR_NULL, NULLABLE),
        (NULL, ONLY_NULL),
        ({"type": ["string", "null"], "enum": ["a", None]}, {"type": "string", "nullable": True, "enum": ["a", None]}),
        ({"type": "array", "items": OR_NULL}, {"type": "array", "items": NULLABLE}),
        ({"additionalProperties": OR_NULL}, {"additionalProperties": NULLABLE}),
        ({"not": NULL}, {"not": ONLY_NULL}),
        ({"oneOf": [REF, NULL]}, {"oneOf": [REF, ONLY_NULL]}),
        ({"oneOf": [REF, STRING, NULL]}, {"oneOf": [REF, NULLABLE]}),
        ({"anyOf": [OR_NULL, NULL]}, {"anyOf": [NULLABLE, ONLY_NULL]}),
        ({"anyOf": [{**STRING, "enum": ["a"]}, NULL]}, {"anyOf": [{**STRING, "enum": ["a"]}, ONLY_NULL]}),
        # several types
        ({"type": ["string"]}, STRING),
        ({"type": ["string", "integer"]}, {"oneOf": [STRING, INTEGER]}),
        ({"type": ["string", "integer"], "format": "int64"}, {"oneOf": [STRING, {**INTEGER, "format": "int64"}]}),
        ({"type": ["string", "integer"], "format": "date"}, {"oneOf": [{**STRING, "format": "date"}, INTEGER]}),
        ({"type": ["integer", "string", "number"]}, {"oneOf": [STRING, {"type": "number"}]}),
        (
            {"type": ["string", "array", "null"], "items": STRING, "maxLength": 3, "description": "x", "minItems": 1},
            {
                "oneOf": [
                    {"type": "string", "nullable": True, "maxLength": 3},
                    {"type": "array", "items": STRING, "minItems": 1},
                ],
                "description": "x",
            },
        ),
        ({"type": ["array", "boolean"]}, {"oneOf": [{"type": "array", "items": {}}, {"type": "boolean"}]}),
        ({"type": ["string", "integer"], "enum": ["a", 1]}, {"oneOf": [STRING, INTEGER], "enum": ["a", 1]}),
        # const, examples
        ({"const": 1}, {"enum": [1]}),
        ({"const": None}, {"enum": [None]}),
        ({"type": "string", "examples": ["a", "b"]}, {"type": "string", "example": "a"}),
        # the default of a choice
        ({"type": ["integer", "string"], "default": "a"}, {"oneOf": [INTEGER, {**STRING, "default": "a"}]}),
        ({"oneOf": [REF, STRING], "default": "a"}, {"oneOf": [REF, {**STRING, "default": "a"}]}),
        ({"type": ["integer", "boolean"], "default": True}, {"oneOf": [INTEGER, {"type": "boolean", "default": True}]}),
        (
            {"oneOf": [{**STRING, "enum": ["b"]}, {**STRING, "enum": ["a"]}], "default": "a"},
            {"oneOf": [{**STRING, "enum": ["b"]}, {**STRING, "enum": ["a"], "default": "a"}]},
        ),
        ({"oneOf": [REF, STRING], "default": {"a": "b"}}, {"oneOf": [REF, STRING], "default": {"a": "b"}}),
        # limits
        ({"exclusiveMinimum": 5}, {"minimum": 5, "exclusiveMinimum": True}),
        ({"exclusiveMaximum": 5}, {"maximum": 5, "exclusiveMaximum": True}),
        ({"minimum": 5, "maximum": 6}, {"minimum": 5, "maximum": 6}),
        # references
        (REF, REF),
        ({**REF, "description": "x"}, {"allOf": [REF], "description": "x"}),
        # bytes
        ({"type": "string", "contentEncoding": "base64"}, {"type": "string", "format": "byte"}),
        ({"type": "string", "contentMediaType": "image/png"}, {"type": "string", "format": "binary"}),
        ({"contentEncoding": "base64", "contentMediaType": "image/png"}, {"format": "byte"}),
        ({"contentEncoding": "base64", "format": "own"}, {"format": "own"}),
        # what stays
        (True, {}),
        ({"additionalProperties": False}, {"additionalProperties": False}),
        ({"additionalProperties": True}, {"additionalProperties": True}),
        ({"x-own": {"type": ["a"]}, "title": "x"}, {"x-own": {"type": ["a"]}, "title": "x"}),
        ({"default": {"type": ["a"]}, "enum": [{"const": 1}]}, {"default": {"type": ["a"]}, "enum": [{"const": 1}]}),
        (
            {"properties": dict.fromkeys(("const", "examples", "$ref", "x-own", "default", "type"), OR_NULL)},
            {"properties": dict.fromkeys(("const", "examples", "$ref", "x-own", "default", "type"), NULLABLE)},
        ),
    ],
)  # fmt: skip
def test_keywords_are_rewritten(schema: Schema, expected: Schema) -> None:
    assert older_schema(schema) == expected


VALUES = [
    None,
    "a",
    "b",
    "",
    0,
    1,
    3,
    4,
    5,
    5.5,
    6,
    10,
    11,
    True,
    [],
    ["a"],
    [None],
    {},
    {"a": "b"},
    {"a": 1},
    {"b": 1},
]


@pytest.mark.parametrize(
    "schema",
    [
        OR_NULL,
        NULL,
        {"oneOf": [STRING, NULL]},
        {"anyOf": [REF, NULL]},
        {"oneOf": [REF, NULL]},
        {"oneOf": [OR_NULL, {"type": "integer"}]},
        {"anyOf": [OR_NULL, NULL]},
        {"oneOf": [OR_NULL, NULL]},
        {"oneOf": [STRING, NULL, NULL]},
        {"oneOf": [{**STRING, "enum": ["a"]}, NULL]},
        {"anyOf": [{**STRING, "const": "a"}, {"type": "integer"}, NULL]},
        {"oneOf": [{**STRING, "anyOf": [{"maxLength": 0}, {"minLength": 2}]}, NULL]},
        {"oneOf": [{**STRING, "not": {"maxLength": 0}}, NULL]},
        {"oneOf": [STRING, {}, NULL]},
        {"oneOf": [{"type": "array", "items": STRING}, REF, NULL]},
        {"type": ["string", "array", "null"], "items": STRING},
        {"type": ["integer", "string"], "minimum": 4, "maxLength": 0},
        {"type": ["object", "string"], "required": ["a"], "properties": {"a": STRING}, "additionalProperties": False},
        {"type": ["string", "integer", "null"], "enum": ["a", 5, None]},
        {"type": ["integer", "string", "number"], "minimum": 4},
        {"not": {"type": ["string", "null"]}},
        {"const": {"a": "b"}},
        {"exclusiveMinimum": 3, "exclusiveMaximum": 6},
        {"exclusiveMinimum": 3, "type": "integer"},
        {**REF, "description": "x"},
        {**REF, "maxProperties": 0},
        {"allOf": [REF, {"minProperties": 2}]},
        {},
        {"type": "array", "items": {}},
        pytest.param({"type": ["string", "null"], "enum": ["a"]}, id="enum without null"),
        pytest.param({"type": ["string", "null"], "const": "a"}, id="const beside null"),
        pytest.param({"minimum": 10, "exclusiveMinimum": 5}, id="minimum, exclusive"),
        pytest.param({"exclusiveMinimum": 5, "minimum": 10}, id="exclusive, minimum"),
        pytest.param({"exclusiveMaximum": 10, "maximum": 5}, id="exclusive, maximum"),
        pytest.param({**REF, "allOf": [{"type": "object"}]}, id="$ref beside allOf"),
        pytest.param({"type": ["string", "integer"], "anyOf": [{"maxLength": 1}]}, id="anyOf beside types"),
        pytest.param({"type": ["string", "integer"], "oneOf": [{"maxLength": 1}]}, id="oneOf beside types"),
        pytest.param({"allOf": [{"type": "null"}, STRING]}, id="null in allOf"),
    ],
    ids=str,
)  # fmt: skip
def test_schemas_accept_the_same_values(schema: Schema) -> None:
    other = {"type": "object", "required": ["a"], "properties": {"a": {"type": "string"}}}
    new = Draft202012Validator({**schema, "components": {"schemas": {"Other": other}}})
    old = OAS30Validator({"allOf": [older_schema(schema)], "components": {"schemas": {"Other": other}}})
    assert [value for value in VALUES if old.is_valid(value)] == [value for value in VALUES if new.is_valid(value)]


@pytest.mark.parametrize(
    "schema",
    [
        {"patternProperties": {}},
        {"items": {"if": {}}},
        {"allOf": [{"prefixItems": []}]},
        {"properties": {"a": {"$comment": "x"}}},
        {"additionalProperties": {"unevaluatedProperties": False}},
        {"not": {"contains": {}}},
        {**REF, "propertyNames": {}},
        pytest.param({"examples": []}, id="no examples"),
        pytest.param({"items": False}, id="false"),
    ],
    ids=str,
)
def test_what_3_0_cannot_say_is_a_finding(schema: Schema) -> None:
    with pytest.raises(Failure) as caught:
        older_schema(schema)
    (finding,) = caught.value.findings
    assert finding.rule == "openapi-3.0"


def test_the_finding_leads_to_the_line_and_nothing_is_written(
    cli: Cli, spec: Path, edit: Edit, place: Place, tmp_path: Path
) -> None:
    edit("rag/jina.yaml", "        head:\n", "        head:\n          contains: {}\n")
    code, out, err = cli("bundle", "--spec", spec, "--out", tmp_path / "generated")
    file, line = place("rag/jina.yaml", "contains: {}")
    assert (code, out) == (1, "")
    assert err.startswith(f"{file}:{line}: openapi-3.0: ")
    assert "`contains`" in err
    assert not (tmp_path / "generated" / "openapi").exists()


HEADER = {"Left": {"schema": OR_NULL}}


@pytest.mark.parametrize(
    "responses",
    [
        {"200": {"headers": HEADER}},
        {"200": {"content": {"a/b": {"schema": OR_NULL, "examples": {"x-one": {"value": {"type": ["a"]}}}}}}},
        {"200": {"headers": HEADER, "links": {"next": {"parameters": {"id": "$response.body#/id"}}}}},
        pytest.param({"default": {"headers": HEADER}}, id="response default"),
        pytest.param({"200": {"headers": {"x-left": {"schema": OR_NULL}}}}, id="header x-left"),
        pytest.param({"200": {"headers": {"value": {"schema": OR_NULL}}}}, id="header value"),
        {"200": {"headers": HEADER, "links": {"next": {"parameters": {"schema": "$response.body#/id"}}}}},
        {"200": {"headers": HEADER, "content": {"a/b": {"examples": {"schema": {"value": 1}}}}}},
    ],
)
def test_schemas_are_found_wherever_they_stand(responses: dict[str, Any]) -> None:
    document = {"openapi": "3.1.0", "info": {}, "paths": {"/a": {"get": {"responses": responses}}}, "components": {}}
    older = str(downgrade(Bundle(document, Tree(Path("/nowhere/spec")), {}))["paths"])
    assert older.count("'nullable': True") == 1
    assert "'null'" not in older
