"""Many files become one document, and every part of it leads back to its line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from generator.bundle import Bundle, bundle
from generator.document import operations
from generator.findings import Failure
from generator.output import write_openapi
from generator.sources import Tree, escape, load, segments
from tests.generator.support import Edit, Findings, Place, Write

SMALL = {
    "openapi.yaml": """
openapi: 3.1.0
info: {title: Small, version: "1"}
paths:
  /a: {$ref: "a/a.yaml#/paths/~1a"}
x-302-defaults:
  responses:
    "404": {$ref: "shared.yaml#/components/responses/Missing"}
    "5XX": {$ref: "shared.yaml#/components/responses/Broken"}
""",
    "shared.yaml": """
components:
  responses:
    Missing: {description: Not here}
    Broken: {description: Not now}
  schemas:
    Other:
      type: object
      properties: {self: {$ref: "#/components/schemas/Other"}, back: {$ref: "a/a.yaml#/components/schemas/Thing"}}
""",
    "a/a.yaml": """
paths:
  /a:
    get:
      responses:
        "200":
          description: Here
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Thing"}
              x-302-stream: {event: {$ref: "../shared.yaml#/components/schemas/Other"}, end: x}
        "404": {description: Its own}
    post:
      responses: {"200": {description: Done}}
components:
  schemas:
    Thing:
      type: object
      properties:
        other: {$ref: "../shared.yaml#/components/schemas/Other"}
""",
}
OTHER = '{$ref: "../shared.yaml#/components/schemas/Other"}'


def changed(file: str, old: str, new: str) -> dict[str, str]:
    """The small description with one thing replaced."""
    assert SMALL[file].count(old) == 1
    return {**SMALL, file: SMALL[file].replace(old, new)}


def walk(value: Any, pointer: str = "") -> Iterator[tuple[str, Any]]:
    yield pointer, value
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in pairs:
        yield from walk(item, f"{pointer}/{escape(str(key))}")


def mistakes(spec: Path) -> list[tuple[str, int, str]]:
    with pytest.raises(Failure) as caught:
        bundle(spec)
    return [(finding.file, finding.line, finding.rule) for finding in caught.value.findings]


def written(spec: Path, target: Path) -> dict[str, bytes]:
    write_openapi(bundle(spec), target)
    return {path.name: path.read_bytes() for path in target.iterdir()}


# References


def test_references_between_files_become_local(write: Write) -> None:
    document = bundle(write(SMALL)).document
    found = {value for pointer, value in walk(document) if pointer.endswith("/$ref")}
    assert found == {
        "#/components/responses/Missing",
        "#/components/responses/Broken",
        "#/components/schemas/Thing",
        "#/components/schemas/Other",
    }
    assert list(document["components"]["schemas"]) == ["Other", "Thing"]
    assert document["components"]["schemas"]["Thing"]["properties"] == {"other": {"$ref": "#/components/schemas/Other"}}
    assert list(document) == ["openapi", "info", "paths", "components"]


def test_the_real_document_refers_only_to_itself(real: Bundle) -> None:
    document = dict(walk(real.document))
    references = [value for pointer, value in document.items() if pointer.endswith("/$ref")]
    assert references
    assert [reference for reference in references if reference.removeprefix("#") not in document] == []
    mappings = [value for pointer, value in document.items() if "/discriminator/mapping/" in pointer]
    assert [target for target in mappings if target.removeprefix("#") not in document] == []


def test_shared_responses_are_added_and_never_overwrite(write: Write) -> None:
    item = bundle(write(SMALL)).document["paths"]["/a"]
    assert item["get"]["responses"]["404"] == {"description": "Its own"}
    assert item["post"]["responses"]["404"] == {"$ref": "#/components/responses/Missing"}
    assert [list(item[method]["responses"]) for method in ("get", "post")] == [["200", "404", "5XX"]] * 2


def test_every_real_operation_has_the_shared_responses(real: Bundle) -> None:
    for operation in operations(real.document):
        statuses = {"400", "401", "403", "404", "413", "429", "5XX"}
        assert statuses <= set(operation.data["responses"]), operation.id


def test_a_response_of_its_own_stays(spec: Path, edit: Edit) -> None:
    edit("rag/jina.yaml", "      responses:\n", '      responses:\n        "404": {description: Its own}\n')
    responses = bundle(spec).document["paths"]["/jina/tokenizer"]["post"]["responses"]
    assert responses["404"] == {"description": "Its own"}
    assert responses["400"] == {"$ref": "#/components/responses/BadRequest"}


def test_references_in_data_are_data(write: Write) -> None:
    data = '{$ref: "nowhere.yaml#/x", properties: {$ref: 1}}'
    schema = f"{{default: {data}, const: {data}, enum: [{data}], examples: [{data}]}}"
    examples = f"{{one: {{value: {data}}}, default: {{value: {data}}}, value: {{value: {data}}}}}"
    parameters = f"""parameters:
        - {{name: p, in: query, schema: {schema}, example: {data}}}
        - {{name: q, in: query, schema: {schema}, examples: {examples}}}
      responses:
        "200":"""
    document = bundle(write(changed("a/a.yaml", 'responses:\n        "200":', parameters))).document
    kept = [value for _, value in walk(document) if value == {"$ref": "nowhere.yaml#/x", "properties": {"$ref": 1}}]
    assert len(kept) == 12


KEYWORDS = (
    "example",
    "default",
    "mapping",
    "examples",
    "properties",
    "value",
    "const",
    "enum",
    "$ref",
    "schema",
    "x-own",
)


def test_properties_may_have_the_names_of_keywords(write: Write) -> None:
    fields = "\n        ".join(f'"{name}": {OTHER}' for name in KEYWORDS)
    document = bundle(write(changed("a/a.yaml", f"other: {OTHER}", fields))).document
    reference = {"$ref": "#/components/schemas/Other"}
    assert document["components"]["schemas"]["Thing"]["properties"] == dict.fromkeys(KEYWORDS, reference)


def test_properties_within_properties(write: Write) -> None:
    fields = f"properties: {{properties: {{properties: {OTHER}}}, default: [$ref]}}"
    document = bundle(write(changed("a/a.yaml", f"other: {OTHER}", fields))).document
    assert document["components"]["schemas"]["Thing"]["properties"] == {
        "properties": {"properties": {"properties": {"$ref": "#/components/schemas/Other"}}, "default": ["$ref"]}
    }


def test_a_discriminator_leads_to_the_components(write: Write) -> None:
    mapping = '{propertyName: kind, mapping: {a: "../shared.yaml#/components/schemas/Other"}}'
    document = bundle(write(changed("a/a.yaml", "Thing:\n", f"Thing:\n      discriminator: {mapping}\n"))).document
    assert document["components"]["schemas"]["Thing"]["discriminator"]["mapping"] == {"a": "#/components/schemas/Other"}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("responses: {", f"responses: {{default: {OTHER}, ", id="response default"),
        pytest.param("{description: Done}", f"{{description: Done, headers: {{value: {OTHER}}}}}", id="header"),
    ],
)
def test_responses_and_headers_may_have_the_names_of_keywords(write: Write, old: str, new: str) -> None:
    document = bundle(write(changed("a/a.yaml", old, new))).document
    assert all(value.startswith("#/") for pointer, value in walk(document) if pointer.endswith("/$ref"))


# Order


def test_two_runs_give_the_same_bytes(spec: Path, tmp_path: Path) -> None:
    assert written(spec, tmp_path / "a") == written(spec, tmp_path / "b")


def test_the_order_of_components_in_a_file_does_not_matter(spec: Path, tmp_path: Path) -> None:
    before = written(spec, tmp_path / "before")
    moved = 0
    for path in spec.rglob("*.yaml"):
        data = load(path).data
        if isinstance(data, dict) and "components" in data and path.name != "openapi.yaml":
            sections = {name: dict(reversed(entries.items())) for name, entries in data["components"].items()}
            moved += sum(len(entries) > 1 for entries in sections.values())
            path.write_text(
                json.dumps({"components": dict(reversed(sections.items())), "paths": data.get("paths", {})})
            )
    assert moved
    assert written(spec, tmp_path / "after") == before


def test_paths_keep_the_order_of_the_root_and_components_are_sorted(real: Bundle) -> None:
    root = Tree(real.tree.root).source(Path("openapi.yaml")).data
    assert list(real.document["paths"]) == list(root["paths"])
    for section in real.document["components"].values():
        assert list(section) == sorted(section)


# Places


def test_places_lead_to_the_line(real: Bundle) -> None:
    root = real.tree.root
    lines = {real.tree.name(path): path.read_text("utf-8").split("\n") for path in root.rglob("*.yaml")}
    shared = re.compile(r"/paths/[^/]+/[a-z]+/responses/([45]..)(/|$)|^/components$|^/components/[a-zA-Z]+$")
    checked = 0
    for pointer, _ in walk(real.document):
        key = segments(pointer)[-1] if pointer else "openapi"
        if not key.isdigit() and not shared.search(pointer):
            file, line = real.place(pointer)
            assert key in lines[file][line - 1], f"{pointer} is not at {file}:{line}"
            checked += 1
    assert checked > 1000


def test_places_of_what_is_not_written(spec: Path, place: Place) -> None:
    found = bundle(spec)
    operation = "/paths/~1jina~1tokenizer/post"
    nearest = place("rag/jina.yaml", "responses:")
    assert found.place(f"{operation}/responses/429") == nearest, "added from x-302-defaults"
    assert found.place(f"{operation}/responses/999/content") == nearest
    assert found.place("/nothing/of/this") == found.place("") == place("openapi.yaml", "openapi: 3.1.0")
    assert str(found.finding(f"{operation}/summary", "rule", "text")).endswith(": rule: text")


# Mistakes

ROOT, JINA, CHAT = "openapi.yaml", "rag/jina.yaml", "components/chat.yaml"
PATH, PATH_REF = "~1jina~1tokenizer", '{$ref: "rag/jina.yaml#/paths/~1jina~1tokenizer"}'
REQUEST = '"#/components/schemas/JinaTokenizeRequest"'
PART = 'image_url: "#/components/schemas/ChatImagePart"'


@pytest.mark.parametrize(
    ("file", "old", "new", "rule"),
    [
        pytest.param(ROOT, f"jina.yaml#/paths/{PATH}", f"jino.yaml#/paths/{PATH}", "dangling-ref", id="no such file"),
        pytest.param(ROOT, f"rag/jina.yaml#/paths/{PATH}", f"rag#/paths/{PATH}", "dangling-ref", id="a directory"),
        pytest.param(ROOT, PATH, "~1jina~1tokeniser", "dangling-ref", id="no such path"),
        pytest.param(ROOT, f"rag/jina.yaml#/paths/{PATH}", "rag/jina.yaml#/components", "path-ref", id="no path"),
        pytest.param(ROOT, "  /jina/tokenizer:", "  /jina/tokeniser:", "path-ref", id="another path"),
        pytest.param(ROOT, PATH_REF, "{post: {responses: {}}}", "path-ref", id="path written out"),
        pytest.param(ROOT, PATH_REF, f"{PATH_REF[:-1]}, summary: x}}", "path-ref", id="more than a $ref"),
        pytest.param(ROOT, "responses/NotFound", "responses/Lost", "dangling-ref", id="default response"),
        pytest.param(JINA, REQUEST, '"#/components/schemas/Nothing"', "dangling-ref", id="no such component"),
        pytest.param(JINA, REQUEST, '"jina.yml#/components/schemas/A"', "dangling-ref", id="no such file beside"),
        pytest.param(JINA, REQUEST, '"#/components/schemas/JinaTokenizeRequest/type"', "ref-target", id="a part"),
        pytest.param(JINA, REQUEST, '"#/components/schemas"', "ref-target", id="a section"),
        pytest.param(JINA, REQUEST, '"#"', "ref-target", id="a file"),
        pytest.param(JINA, REQUEST, '"JinaTokenizeRequest"', "ref", id="no #"),
        pytest.param(JINA, REQUEST, '"https://example.com/#/components/schemas/A"', "ref", id="an address"),
        *[
            pytest.param(JINA, REQUEST, f'"{file}#/components/schemas/A"', "ref", id=file)
            for file in (
                *(
                    "../../beside.yaml",
                    "../../../../../../etc/passwd",
                    "../rag/../../beside.yaml",
                    "/etc/passwd",
                    "//a/b",
                ),
                *("file:///etc/passwd", "FILE:/etc/passwd", "data:,x", "C:\\\\x.yaml", "x:y"),
            )
        ],
        *[
            pytest.param(JINA, REQUEST, f'"{file}#/components/schemas/A"', "dangling-ref", id=name)
            for name, file in {
                "null": "a\\0",
                "long name": "x" * 300,
                "variable": "$HOME/a",
                "home": "~root/a",
                "percent": "%2e%2e/a",
            }.items()
        ],
        pytest.param(JINA, REQUEST, '"#components/schemas/JinaTokenizeRequest"', "ref", id="no pointer"),
        pytest.param(JINA, REQUEST, "12345", "ref", id="a number"),
        pytest.param(JINA, REQUEST, "[a, b]", "ref", id="a list"),
        pytest.param("language-models/chat.yaml", 'ChatMessage"}', 'ChatMassage"}', "dangling-ref", id="shared"),
        pytest.param(CHAT, PART, PART.replace("Part", "Prt"), "dangling-ref", id="mapping"),
    ],
)
def test_a_wrong_reference_is_found_at_its_line(
    spec: Path, edit: Edit, place: Place, file: str, old: str, new: str, rule: str
) -> None:
    edit(file, old, new)
    assert mistakes(spec) == [(*place(file, new), rule)]


@pytest.mark.parametrize("target", ["../../beside.yaml", "/dev/zero", "../..", "../../nothing"])
def test_a_link_out_of_the_description_is_not_followed(spec: Path, findings: Findings, target: str) -> None:
    (spec.parent / "beside.yaml").write_text("components: {schemas: {A: {type: string}}}")
    (spec / "rag" / "link.yaml").symlink_to(target)
    assert [(found.file, found.line, found.rule) for found in findings()] == [("spec/rag/link.yaml", 1, "outside")]


def test_neither_is_one_that_is_referred_to(spec: Path, edit: Edit) -> None:
    (spec.parent / "beside").mkdir()
    (spec.parent / "beside" / "a.yaml").write_text("components: {schemas: {A: {type: string}}}")
    (spec / "rag" / "link").symlink_to("../../beside")
    edit(JINA, REQUEST, '"link/a.yaml#/components/schemas/A"')
    assert mistakes(spec) == [("spec/rag/link/a.yaml", 1, "outside")]


@pytest.mark.parametrize("target", ["link.yaml", "."])
def test_a_link_that_leads_to_no_file(spec: Path, findings: Findings, target: str) -> None:
    (spec / "rag" / "link.yaml").symlink_to(target)
    ((_, line, rule),) = [(found.file, found.line, found.rule) for found in findings()]
    assert (line, rule) == (1, "missing-file")


USAGE = "    JinaTokenizeUsage:\n      type: object\n"
TWICE = '[{$ref: "#/components/schemas/A%d"}, {$ref: "#/components/schemas/A%d"}]'


def chain(length: int, form: str) -> str:
    """Schemas of which each is made of the next one."""
    links = "".join(f"    A{n}: {form.replace('%d', str(n + 1))}\n" for n in range(length))
    return f'    JinaTokenizeUsage: {{$ref: "#/components/schemas/A0"}}\n{links}    A{length}:\n      type: object\n'


@pytest.mark.parametrize(
    "schemas",
    [
        *[
            chain(1, form.replace("%d", "0"))
            for form in ('{$ref: "#/components/schemas/A%d"}', f"{{allOf: {TWICE}}}", f"{{not: {{anyOf: {TWICE}}}}}")
        ],
        chain(60, '{$ref: "#/components/schemas/A%d"}'),
        chain(2000, '{oneOf: [{$ref: "#/components/schemas/A%d"}, {type: string}]}'),
        chain(20, f"{{allOf: {TWICE}}}"),
        chain(40, f"{{anyOf: [{{oneOf: {TWICE}}}, {{type: string}}]}}"),
    ],
    ids=["itself", "allOf itself", "not itself", "60 levels", "2000 levels", "a million parts", "more parts"],
)
def test_a_schema_that_is_made_of_too_much(spec: Path, edit: Edit, schemas: str) -> None:
    edit(JINA, USAGE, schemas)
    found = mistakes(spec)
    assert {file for file, _, _ in found} == {"spec/rag/jina.yaml"}
    assert {rule for _, _, rule in found} <= {"ref-loop", "too-large"}


def test_every_wrong_reference_is_found_in_one_run(spec: Path, edit: Edit, place: Place) -> None:
    edit("openapi.yaml", f"jina.yaml#/paths/{PATH}", f"jino.yaml#/paths/{PATH}")
    edit("tools/prompt.yaml", "schemas/PromptSample", "schemas/PromptSamples")
    assert mistakes(spec) == [
        (*place("openapi.yaml", "jino.yaml"), "dangling-ref"),
        (*place("tools/prompt.yaml", "PromptSamples"), "dangling-ref"),
    ]


def test_two_components_of_one_name(spec: Path, edit: Edit, place: Place) -> None:
    edit("tools/prompt.yaml", "    PromptSample:\n", "    JinaTokenizeUsage:\n")
    edit("tools/prompt.yaml", "#/components/schemas/PromptSample", "#/components/schemas/JinaTokenizeUsage")
    with pytest.raises(Failure) as caught:
        bundle(spec)
    (finding,) = caught.value.findings
    first, second = (
        place("rag/jina.yaml", "    JinaTokenizeUsage:"),
        place("tools/prompt.yaml", "    JinaTokenizeUsage:"),
    )
    assert ((finding.file, finding.line), finding.rule) == (second, "name-clash")
    assert f"{first[0]}:{first[1]}" in finding.message


def test_a_file_that_cannot_be_read(spec: Path, edit: Edit) -> None:
    edit("rag/jina.yaml", "      operationId: jina_tokenize\n", "     operationId: jina_tokenize\n")
    ((file, _, rule),) = mistakes(spec)
    assert (file, rule) == ("spec/rag/jina.yaml", "yaml")


@pytest.mark.parametrize("text", [None, "[]", "{}", "paths: []", "openapi: 3.1.0"])
def test_a_root_that_is_none(spec: Path, text: str | None) -> None:
    if text is None:
        (spec / "openapi.yaml").unlink()
    else:
        (spec / "openapi.yaml").write_text(text)
    assert mistakes(spec) == [("spec/openapi.yaml", 1, "root" if text else "missing-file")]


# What an editor leaves behind for a moment: a key whose value is still to be written.
COMPONENTS = "paths:\n  /a: {$"
DONE = 'responses: {"200": {description: Done}}'
PATHS = SMALL["a/a.yaml"].partition("components:")[0].removeprefix("\n")


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        pytest.param(*values, id=name)
        for name, where, raises, *values in [
            ("section", "run", TypeError, "openapi.yaml", COMPONENTS, f"components: {{schemas: }}\n{COMPONENTS}"),
            ("components", "run", AttributeError, "openapi.yaml", COMPONENTS, f"components:\n{COMPONENTS}"),
            ("path", "_path_item", AttributeError, "a/a.yaml", PATHS, "paths:\n  /a:\n"),
            ("responses", "_path_item", AttributeError, "a/a.yaml", DONE, "responses:"),
            ("defaults", "_path_item", AttributeError, "openapi.yaml", "  responses:\n", "x-more:\n"),
            ("mapping", "_copy", AttributeError, "a/a.yaml", "Thing:\n", "Thing:\n      discriminator: {mapping: }\n"),
        ]
    ],
)
def test_an_unfinished_file_is_no_crash(write: Write, file: str, old: str, new: str) -> None:
    spec = write(changed(file, old, new))
    with suppress(Failure):
        bundle(spec)
