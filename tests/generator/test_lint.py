"""Every house rule: one edit of the description that breaks it, and the line that it is found on."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from generator import lint
from generator.bundle import Bundle, bundle
from generator.findings import Finding
from tests.generator.support import Edit, Findings, Place

ROOT, PAGES = "openapi.yaml", "pages.yaml"
JINA, PROMPT, CHAT = "rag/jina.yaml", "tools/prompt.yaml", "language-models/chat.yaml"
CHANJING, ERRORS = "audio/chanjing.yaml", "components/errors.yaml"

# Texts that the files have once.
POST = "post:\n      tags: [jina]"
GET = "get:\n      tags: [prompt]\n      operationId: prompt_get_optimization"
ID = "operationId: jina_tokenize"
SUMMARY = "summary: Count the tokens of a text and split it into chunks"
RESPONSES = "      responses:\n"
OK = '"200":\n          description: The counts'
HEAD = "type: integer\n          description: Return only the first tokens"
HEAD_DESCRIPTION = "          description: Return only the first tokens, this many (vendor).\n"
USAGE = "    JinaTokenizeUsage:\n      type: object\n"
HELLO = '"Hello, Alice!"'
PRICE = "x-302-price: {amount: 0, unit: call}"
ENVELOPE = "x-302-envelope: {field: /code, success: [0], message: /msg}"
TASK_REQUEST = '{$ref: "#/components/schemas/ChanjingTaskRequest"}'
TASK_EXAMPLE = ("value: {task_id: e2afea2439264340a9c7e9cbd091459e}", "summary: Nothing")
FIRST_PARTY = """\
      x-302-evidence:
        path: first-party
        schema: first-party
        sources: ["302ai/302_prompt_expert: spoService.ts, user_store.ts"]
"""
REQUEST = '$ref: "#/components/schemas/JinaTokenizeRequest"'
RESULT = '$ref: "#/components/schemas/JinaTokenizeResult"'
STRING = "schema: {type: string}"
EXAMPLE = '          example: "1b0e4e0a"\n'
TASK_AGAIN = f"        - {{name: task_id, in: path, required: true, description: Again, {STRING}, example: a}}\n"
TASK_ID = "          description: The id that the submission answered.\n"
URL = "          description: Where it can be fetched.\n"
CHUNK = '"delta":{"content":"Hello"}'
STREAM = "value: |+"
DONE = "                    data: [DONE]\n"


Change = tuple[str, str, str]


def changes(*texts: str) -> list[Change]:
    """Edits, of three texts each: the file, what is there, what takes its place."""
    return list(zip(*[iter(texts)] * 3, strict=True))


def case(rule: str, *texts: str, at: str = "", found_in: str = "") -> Any:
    """Edits and, where it is not the first new text itself, the text on whose line they are found."""
    return pytest.param(rule, changes(*texts), found_in or texts[0], at or texts[2].strip(), id=rule)


def head(text: str) -> Change:
    """An edit of the property `head`, which no example uses."""
    return JINA, HEAD, HEAD.replace("type: integer", text)


def tokenizer_page(text: str) -> Change:
    return PAGES, "title: Tokenizer, operation: jina_tokenize", f"title: Tokenizer, {text}"


CASES = [
    case("openapi", JINA, "          description: The counts, and what was asked for.\n", "", at='"200":'),
    case("openapi", JINA, OK, OK.replace("200", "20O"), at=RESPONSES.strip()),
    case("openapi", ROOT, "  version: 0.1.0\n", "", at="info:"),
    case("openapi", ROOT, "tags:\n", "tags:\n  - name: jina\n", at="- name: jina\n    d"),
    case("openapi", PROMPT, EXAMPLE, f"{EXAMPLE}{TASK_AGAIN}", at=TASK_AGAIN),
    case("operation-id", JINA, ID, "operationId: jina_Tokenize"),
    case("operation-id", JINA, ID, "operationId: tokenize"),
    case("operation-id", JINA, ID, "operationId: jina_"),
    case("operation-id", JINA, f"      {ID}\n", "", at=POST),
    case("one-tag", JINA, "tags: [jina]", "tags: [jina, chanjing]"),
    case("one-tag", ROOT, "tags:\n", "tags:\n  - name: idle\n", at="- name: idle"),
    case("one-tag", ROOT, "tags:\n", "tags:\n  - name: Not-Snake\n", at="- name: Not-Snake"),
    case("summary", JINA, f"      {SUMMARY}\n", "", at=POST),
    case("summary", JINA, SUMMARY, f"{SUMMARY}."),
    case("summary", JINA, SUMMARY, f"summary: Count {'x' * 95}"),
    case("summary", JINA, SUMMARY, "summary: |\n        Two\n        lines"),
    case("described", JINA, HEAD_DESCRIPTION, "", at="head:"),
    case("described", JINA, HEAD_DESCRIPTION, '          description: ""\n', at="head:"),
    case("described", PROMPT, TASK_ID, "", at="- name: task_id"),
    case("named-objects", *head("type: object"), at="head:"),
    case("named-objects", *head('type: [object, "null"]'), at="head:"),
    case("named-objects", *head("properties: {}"), at="head:"),
    case("named-objects", *head("allOf: [{type: integer}]"), at="head:"),
    case("named-objects", *head("items: {type: object}"), at="items: {type: object}"),
    case("named-objects", *head("oneOf: [{type: string}, {type: object}]"), at="oneOf:"),
    case(
        "named-objects",
        PROMPT,
        f"{STRING}\n{EXAMPLE}",
        f"{STRING.replace('string', 'object')}\n          example: {{}}\n",
    ),
    case("named-objects", JINA, USAGE, f"{USAGE}      allOf: [{{}}]\n", at="allOf: [{}]"),
    case("named-objects", JINA, f"schema: {{{RESULT}}}", f"schema: {{oneOf: [{{{RESULT}}}]}}"),
    case("named-objects", JINA, f"schema: {{{REQUEST}}}", f"schema: {{anyOf: [{{{REQUEST}}}]}}"),
    case("schema-name", JINA, USAGE, "    Jina_Usage: {}\n" + USAGE, *head('$ref: "#/components/schemas/Jina_Usage"')),
    case("open-objects", JINA, USAGE, f"{USAGE}      additionalProperties: false\n", at="additionalProperties: false"),
    case("open-objects", *head("nullable: true"), at="nullable:"),
    case("open-objects", *head("prefixItems: [{}]"), at="prefixItems:"),
    *[
        case("open-objects", *head(f"{keyword}: {{}}"), at=f"{keyword}: {{}}")
        for keyword in ("patternProperties", "if", "then", "else", "dependentSchemas", "$defs")
    ],
    case("required", CHAT, URL, f"{URL}      required: [name, nope]\n", at="required: [name, nope]"),
    case("has-example", PROMPT, EXAMPLE, "", at="- name: task_id"),
    case("has-example", CHANJING, *TASK_EXAMPLE, at=f"application/json:\n            schema: {TASK_REQUEST}"),
    case("valid-example", JINA, "num_tokens: 24", "num_tokens: many", at=f"value:\n{20 * ' '}num_tokens: many"),
    case("valid-example", JINA, "num_tokens: 24", "num_tokens: 2147483648", at=f"value:\n{20 * ' '}num_tokens: 2147"),
    case("valid-example", *head("type: integer\n          maximum: 4294967295"), at="maximum: 4294967295"),
    case("valid-example", JINA, f"content: {HELLO}", "contents: Hello", at=f"value:\n{18 * ' '}contents: Hello"),
    case("valid-example", PROMPT, EXAMPLE, "          example: 12345\n"),
    case("valid-example", CHAT, CHUNK, '"delta":5', at=STREAM),
    case("valid-example", CHAT, CHUNK, '"delta":', at=STREAM),
    case("valid-example", CHAT, DONE, "", at=STREAM),
    case("valid-example", CHAT, DONE, f"{DONE}\n                    data: {{}}\n", at=STREAM),
    case("shared-errors", JINA, RESPONSES, f'{RESPONSES}        "404": {{description: Its own}}\n', at=POST),
    case("shared-errors", JINA, OK, OK.replace("200", "302"), at=POST),
    case("extensions", JINA, PRICE, "x-302-cost: 0"),
    case("extensions", JINA, PRICE, "x-302-price: {amount: free, unit: call}"),
    case("extensions", JINA, PRICE, "x-302-price: {amount: 0}"),
    case("extensions", JINA, PRICE, "x-302-price: {amount: 0, unit: call, per: 1}"),
    case("extensions", JINA, "        path: page\n", "        path: guess\n"),
    case("extensions", PROMPT, FIRST_PARTY, "", at=GET),
    case("extensions", *head("x-internal: true"), at="x-internal"),
    case("extensions", *head("x-302-file: true\n          type: integer"), at="x-302-file"),
    case("extensions", *head("x-302-file: true\n          type: array\n          items: {}"), at="x-302-file"),
    case("extensions", PROMPT, "        id: /task_id\n", "        id: /task_id\n        idea: x\n", at="x-302-task:"),
    case("task", PROMPT, "        poll: prompt_get_optimization\n", "        poll: prompt_nothing\n"),
    case("task", PROMPT, "        id: /task_id\n", "        id: /data/task_id\n"),
    case("task", PROMPT, "        status: /status\n", "        status: /state\n"),
    case("task", PROMPT, "        done: [success]\n", "        done: [finished]\n", at="status: /status"),
    case(
        "task", PROMPT, "        done: [success]\n", "        done: [success]\n        done_if: /none\n", at="done_if:"
    ),
    case("task", PROMPT, "        running: [queue, processing]\n", "        running: [queue]\n", at="status: /status"),
    case("task", PROMPT, "        parameter: task_id\n", "        parameter: job\n"),
    case("envelope", CHANJING, ENVELOPE, ENVELOPE.replace("[0]", "[1]")),
    case(
        "path-parameters",  # of which the validator of `openapi` sees all but this
        *(PROMPT, "tasks/{task_id}:", "tasks/{task_id:uuid}:"),
        *(ROOT, "tasks/{task_id}:", "tasks/{task_id:uuid}:"),
        *(ROOT, "tasks~1{task_id}", "tasks~1{task_id:uuid}"),
    ),
    *(
        case(
            "path-parameters",
            JINA,
            "/jina/tokenizer:",
            f"{path}:",
            *(ROOT, "/jina/tokenizer:", f"{path}:"),
            *(ROOT, "~1jina~1tokenizer", path.replace("/", "~1")),
        )
        for path in ("/jina//tokenizer", "/jina/../tokenizer", "/jina?tokenizer", "/jina tokenizer")
    ),
    case("no-key", JINA, HELLO, "sk" + "-abcdefghijklmnop0123456789", at="content: sk-"),
    case("no-key", JINA, HELLO, "Bearer eyJ" + "hbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc", at="content: Bearer"),
    case("no-key", JINA, SUMMARY, "summary: Use ghp" + "_0123456789abcdefghij"),
    case("operation-id", JINA, "operationId: jina_tokenize", f"operationId: jina_{'x' * 80}"),
    case("schema-name", *head("type: integer\n          title: Any"), at="title: Any"),
    case("english", JINA, SUMMARY, "summary: Zählen 大家"),
    case("english", JINA, "description: The text to count or split.", "description: 大家好"),
    case("english", ROOT, "title: 302.AI API", "title: 302の"),
    case("unused", JINA, USAGE, f"    JinaIdle: {{type: string}}\n{USAGE}", at="    JinaIdle:"),
    case("unused", JINA, "  /jina/tokenizer:\n", "  /jina/idle: {}\n  /jina/tokenizer:\n", at="  /jina/idle:"),
    case("unused", ERRORS, "    RequestId:\n", "    Idle: {schema: {}}\n    RequestId:\n", at="    Idle:"),
    case(
        "pages", PAGES, "{id: llm-001, title: API Migration Guide, todo: true}", "{id: x, title: x, operation: nothing}"
    ),
    case("pages", *tokenizer_page("operation: jina_tokenize, example: nothing"), at="example: nothing"),
    case("pages", *tokenizer_page("todo: true"), at=POST, found_in=JINA),
    case("pages", *tokenizer_page("unknown: nobody found it"), at=POST, found_in=JINA),
]


def places(findings: list[Finding]) -> set[tuple[str, int, str]]:
    return {(finding.file, finding.line, finding.rule) for finding in findings}


def test_the_description_has_no_findings(real: Bundle) -> None:
    assert lint.run(real) == []


def test_neither_has_the_sample(findings: Findings) -> None:
    assert findings() == []


@pytest.mark.parametrize(("rule", "edits", "file", "text"), CASES)
def test_a_broken_rule_is_found_at_its_line(
    edit: Edit, place: Place, findings: Findings, rule: str, edits: list[Change], file: str, text: str
) -> None:
    for change in edits:
        edit(*change)
    assert places(findings()) == {(*place(file, text), rule)}


def test_every_rule_has_a_case() -> None:
    assert {parameters.values[0] for parameters in CASES} == {*lint.RULES, "unused", "pages"}


def test_all_findings_come_in_one_run_sorted_by_place(edit: Edit, place: Place, findings: Findings) -> None:
    edit(JINA, SUMMARY, f"{SUMMARY}.")
    edit(CHANJING, ENVELOPE, ENVELOPE.replace("[0]", "[1]"))
    edit(JINA, HEAD_DESCRIPTION, "")
    found = findings()
    assert [finding.rule for finding in found] == ["envelope", "summary", "described"]
    assert found == sorted(found)
    assert all("\n" not in str(finding) for finding in found)


def test_an_invalid_document_is_not_asked_further(edit: Edit, findings: Findings) -> None:
    edit(JINA, OK, OK.replace("200", "20O"))
    edit(JINA, SUMMARY, f"{SUMMARY}.")
    assert {finding.rule for finding in findings()} == {"openapi"}


@pytest.mark.parametrize(
    "text",
    [
        "the task-management-system-of-vendors",  # no key, though `sk-` stands in it
        "sk" + "-short",
        "Bearer {{YOUR_API_KEY}}",
        "eyJ is how they begin",
        pytest.param("大家好 欢迎收听本期内容", id="Chinese"),
    ],
)
def test_examples_may_hold_any_text(edit: Edit, findings: Findings, text: str) -> None:
    edit(JINA, HELLO, f'"{text}"')
    assert findings() == []


# What openapi-spec-validator finds

MISTAKES = [
    pytest.param(JINA, "          description: The counts, and what was asked for.\n", "", id="no description"),
    pytest.param(JINA, OK, OK.replace("200", "20O"), id="no status"),
    pytest.param(JINA, POST, f"{POST}\n      answers: {{}}", id="unknown key"),
    pytest.param(
        JINA, "        required: true\n        content", "        required: 1\n        content", id="required"
    ),
    pytest.param(PROMPT, "in: path", "in: route", id="place of a parameter"),
    pytest.param(PROMPT, "          required: true\n", "", id="optional path parameter"),
    pytest.param(PROMPT, EXAMPLE, f"{EXAMPLE}{TASK_AGAIN}", id="parameter twice"),
    pytest.param(PROMPT, "- name: task_id\n", "- name: task\n", id="path parameter of another name"),
    pytest.param(PROMPT, GET, GET.replace("get_optimization", "optimize"), id="operationId twice"),
    pytest.param(ROOT, "  version: 0.1.0\n", "", id="no version"),
    pytest.param(ROOT, "openapi: 3.1.0", "openapi: 3.2.0", id="another OpenAPI"),
    pytest.param(ROOT, "tags:\n", "tags:\n  - name: jina\n", id="tag twice"),
    *[
        pytest.param(*head(text), id=text)
        for text in [
            *("type: int", "type: [integer, int]", "enum: 5", "minimum: one", "maxLength: -1", "items: [{}]"),
            *("allOf: {}", "required: x", "required: [1]", "properties: []", "pattern: ([", "additionalProperties: x"),
            *("not: 5", "uniqueItems: 1", "multipleOf: 0", "format: 5", "deprecated: x", "title: 5", "examples: 5"),
            *("type: integer\n          default: ten", "discriminator: {}", "externalDocs: {}", "xml: x"),
            *("anyOf: [5]", "oneOf: []", "items: {type: int}", "properties: {a: {properties: {b: {type: int}}}}"),
        ]
    ],
]


@pytest.mark.parametrize(("file", "old", "new"), MISTAKES)
def test_nothing_is_lost_to_the_validator(
    spec: Path, edit: Edit, findings: Findings, file: str, old: str, new: str
) -> None:
    edit(file, old, new)
    assert list(OpenAPIV31SpecValidator(bundle(spec).document).iter_errors())
    assert findings()


def test_the_sample_is_valid(spec: Path) -> None:
    assert list(OpenAPIV31SpecValidator(bundle(spec).document).iter_errors()) == []


# Mistakes that once were misplaced, missed, or a crash


@pytest.mark.parametrize(
    ("change", "text"),
    [
        pytest.param(
            (PROMPT, GET, GET.replace("get_optimization", "optimize")),
            GET.replace("get_optimization", "optimize"),
            id="operationId twice",
        ),
        pytest.param(
            (PROMPT, "- name: task_id\n", "- name: task\n"), "tasks/{task_id}:", id="path parameter of another name"
        ),
        pytest.param((JINA, f"          {HEAD}, this many (vendor).\n", ""), "head:", id="property without schema"),
        pytest.param(head("type: integer\n          default: ten"), "head:", id="default of another type"),
        pytest.param(head("type: int"), "head:", id="unknown type"),
        pytest.param(head("type: string\n          pattern: (["), "head:", id="broken pattern"),
    ],
)
def test_findings_of_the_validator_lead_to_their_line(
    edit: Edit, place: Place, findings: Findings, change: Change, text: str
) -> None:
    edit(*change)
    file, line = place(change[0], text)
    assert {(found.file, line <= found.line <= line + 3) for found in findings()} == {(file, True)}


LOOP = (
    '    JinaTokenizeUsage: {$ref: "#/components/schemas/JinaTokenizeUsage"}\n    JinaOldUsage:\n      type: object\n'
)
PATH = ("/jina/tokenizer:", "/jina/{tokenizer:")


@pytest.mark.parametrize(
    "edits",
    [
        pytest.param(changes(CHAT, "event: {$ref", "events: {$ref"), id="stream"),
        pytest.param(changes(PROMPT, "        poll: prompt_get_optimization\n", ""), id="task"),
        pytest.param(changes(CHANJING, "{field: /code, ", "{"), id="envelope"),
        pytest.param(changes(CHANJING, ENVELOPE, "x-302-envelope: /code"), id="text"),
        pytest.param(
            changes(JINA, f"        head:\n          {HEAD}, this many (vendor).\n", "        head: true\n"),
            id="property true",
        ),
        pytest.param(changes(JINA, USAGE, LOOP), id="reference to itself"),
        pytest.param(
            changes(JINA, *PATH, ROOT, *PATH, ROOT, "~1jina~1tokenizer", "~1jina~1{tokenizer"),
            id="open brace in a path",
        ),
    ],
)
def test_a_mistake_is_a_finding_and_no_crash(edit: Edit, findings: Findings, edits: list[Change]) -> None:
    for change in edits:
        edit(*change)
    assert findings()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("- a\n", id="list"),
        pytest.param("paths:\n", id="paths without a value"),
        pytest.param("components:\n  schemas:\n", id="section without a value"),
        pytest.param("schemas: {Old: {}}\n", id="neither paths nor components"),
    ],
)
def test_a_file_that_nothing_refers_to_is_found(spec: Path, findings: Findings, text: str) -> None:
    (spec / "rag" / "old.yaml").write_text(text)
    assert {(finding.file, finding.rule) for finding in findings()} == {("spec/rag/old.yaml", "unused")}


@pytest.mark.parametrize(
    ("rule", "change"),
    [
        pytest.param("no-key", (JINA, HELLO, "AIza" + "SyA1234567890abcdefghijklmnopqrstuv"), id="key of Google"),
        pytest.param(
            "english",
            (JINA, "        head:\n", "        value: {type: integer, description: 大家好}\n        head:\n"),
            id="property named value",
        ),
        pytest.param("valid-example", head("type: integer\n          examples: [many]"), id="examples of a schema"),
        pytest.param(
            "valid-example",
            (ERRORS, "tells what it cost.\n", "tells what it cost.\n      example: 12\n"),
            id="example of a header",
        ),
    ],
)
def test_a_rule_overlooks_nothing(edit: Edit, findings: Findings, rule: str, change: Change) -> None:
    edit(*change)
    assert {finding.rule for finding in findings()} == {rule}


ACCEPTED = "examples:\n                accepted:\n                  value: {task_id: string}"
REQUEST_ID = "            request-id: {$ref"


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(
            (JINA, REQUEST_ID, f"            x-left: {{description: Left, {STRING}}}\n{REQUEST_ID}"), id="header x-left"
        ),
        pytest.param((PROMPT, ACCEPTED, "example: {task_id: string, title: 大家好}"), id="title in an example"),
        pytest.param(head("type: integer\n          format: int64\n          maximum: 4294967295"), id="64 bits"),
        pytest.param(head("type: number\n          maximum: 4294967295"), id="number"),
        pytest.param(head("type: integer\n          maximum: 2147483647"), id="32 bits"),
    ],
)
def test_a_rule_finds_not_too_much(edit: Edit, findings: Findings, change: Change) -> None:
    edit(*change)
    assert findings() == []
