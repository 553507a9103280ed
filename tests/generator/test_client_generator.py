"""From the description to the package: what cannot become Python is told, what can arrives unharmed."""

from __future__ import annotations

import ast
import compileall
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
from api302 import AsyncClient, Client

from generator import lint, output
from generator.bundle import bundle
from generator.client import PACKAGE
from generator.client.code import (
    CLIENT_NAMES,
    MODEL_CLASSES,
    NAMESPACE_CLASSES,
    class_name,
    docstring,
    model_name,
    python_name,
    quoted,
)
from generator.sources import load, lookup
from tests.generator.support import REPOSITORY, SAMPLE, Cli, Edit, Place

Change = tuple[str, str, str]
ROOT, PAGES = "openapi.yaml", "pages.yaml"
JINA, PROMPT, CHAT = "rag/jina.yaml", "tools/prompt.yaml", "language-models/chat.yaml"
ERRORS = "components/errors.yaml"

# Texts that the files have once, and what takes their place.
POST, GET = "post:\n      tags: [jina]", "get:\n      tags: [prompt]\n      operationId: prompt_get_optimization"
ID = "operationId: jina_tokenize"
STRING = "schema: {type: string}"
METHODS = """\
      x-302-methods:
        complete: {accept: application/json}
        stream: {accept: text/event-stream, when: {stream: true}}
"""
BODY = """\
      requestBody:
        required: true
        content:
          application/json:
            schema: {$ref: "#/components/schemas/JinaTokenizeRequest"}
"""
FORM = """\
          application/x-www-form-urlencoded:
            schema: {$ref: "#/components/schemas/JinaTokenizeRequest"}
            example: {content: a, return_tokens: "true", return_chunks: "true"}
"""
TWO_BODIES = BODY.replace("        content:\n", f"        content:\n{FORM}")
RESPONSES = "      responses:\n"
TWO_ANSWERS = """\
      responses:
        "202":
          description: Later
          content: {application/json: {schema: {$ref: "#/components/schemas/JinaTokenizeUsage"}, example: {tokens: 1}}}
"""
HEAD = "        head:\n          type: integer\n"
USAGE = "    JinaTokenizeUsage:\n      type: object\n"
TASK = "    PromptOptimizationTask:\n      type: object\n      properties:\n"
EXAMPLE = '          example: "1b0e4e0a"\n'
NO_ITEMS = (JINA, "items: {type: array, items: {type: integer}}", "items: {type: array}")


def parameters(*places: str) -> Change:
    """An edit that adds parameters, each written as `name in query`."""
    pairs = [place.rsplit(" in ", 1) for place in places]
    added = [f"        - {{name: {name}, in: {where}, description: x, {STRING}}}\n" for name, where in pairs]
    return PROMPT, EXAMPLE, EXAMPLE + "".join(added)


Generate = Callable[[], tuple[int, str]]


@pytest.fixture
def generate(cli: Cli, spec: Path, tmp_path: Path) -> Generate:
    """Generate from the copy of the description: exit code and findings."""

    def run() -> tuple[int, str]:
        code, _, err = cli("client", "--spec", spec, "--out", tmp_path / "generated")
        assert (tmp_path / "generated").exists() == (code == 0), "all or nothing"
        assert {path.name for path in tmp_path.iterdir()} <= {"spec", "generated"}
        return code, err

    return run


# Names


@pytest.mark.parametrize(
    ("wire", "name"),
    [
        *[(same, same) for same in ("input", "type", "id", "format", "object", "max", "model", "a1", "n", "大家好")],
        *[("web-search", "web_search"), ("searchType", "search_type"), ("errMsg", "err_msg"), ("r1-fun.x", "r1_fun_x")],
        *[("a b", "a_b"), ("$ref", "ref"), ("@type", "type"), ("_own", "own"), ("__init__", "init"), ("a[]", "a")],
        *[("from", "from_"), ("class", "class_"), ("None", "none"), ("async", "async_"), ("lambda", "lambda_")],
        *[("self", "self_"), ("client", "client_"), ("list", "list_"), ("str", "str_")],
        *[("3d", "field_3d"), ("1", "field_1"), ("4K-video", "field_4k_video")],
        *[(nothing, "value") for nothing in ("", "-", "_", "()", '"""')],
    ],
)
def test_python_names(wire: str, name: str) -> None:
    assert python_name(wire) == name
    assert name.isidentifier()


def test_names_that_are_taken() -> None:
    assert python_name("a", taken={"a", "a_"}) == "a__"
    assert model_name("to_dict") == "to_dict_"
    assert model_name("additionalProperties") == "additional_properties_"
    assert model_name("text") == "text"
    assert [class_name(tag) for tag in ("jina", "stability_ai", "a1_b2")] == ["Jina", "StabilityAi", "A1B2"]


# Texts

TEXTS = [
    'three double """ quotes',
    "three single ''' quotes",
    'a last double quote "',
    "a last backslash \\",
    "path C:\\new\\x41\\u0041\\N{DASH}\\",
    "jinja {{ 7*7 }} {% raw %} {# no #}",
    "braces {brace} {} %s %(x)s $HOME `id`",
    "code __import__('os').system('touch CANARY')",
    '"""\nlines\nimport os; os.system("touch CANARY")\n"""',
    "breaks\u2028of\u2029lines\x85of\x0bother\x0ckinds\r\nthere",
    "controls\x07of\x7fthe\u200bunseen\ufeff",
    "comment # <b> -- /* */ ;",
    "emoji 😀 大家好",
    "#!hash bang",
]


@pytest.mark.parametrize("text", [*TEXTS, "", "x" * 200, "a\u200b😀"], ids=repr)
def test_quoted_is_the_text(text: str) -> None:
    assert ast.literal_eval(quoted(text)) == text


@pytest.mark.parametrize("indent", [0, 4, 8])
@pytest.mark.parametrize("text", [*TEXTS, "", "one\n\n  two \n\nthree\n", "\\" * 201, '"' * 7, "\\N" * 99], ids=repr)
def test_docstrings_hold_the_words(text: str, indent: int) -> None:
    (statement,) = ast.parse(docstring(text, indent)).body
    assert isinstance(statement, ast.Expr)
    assert re.findall(r"\w", ast.literal_eval(statement.value)) == re.findall(r"\w", text)


# What cannot become Python


@pytest.mark.parametrize(
    ("change", "text", "says"),
    [
        pytest.param((CHAT, METHODS, ""), "post:\n      tags: [chat]", "2 answers", id="two answers"),
        pytest.param(
            (CHAT, METHODS, METHODS[: METHODS.index("        stream")]),
            "post:\n      tags: [chat]",
            "text/event-stream",
            id="an answer that no method gives",
        ),
        pytest.param(
            (CHAT, "accept: text/event-stream", "accept: text/plain"), "text/plain", "text/plain", id="unknown accept"
        ),
        pytest.param(
            (CHAT, "        complete: {", "        talk: {"), "x-302-methods:", "`complete`", id="no method of the name"
        ),
        pytest.param((JINA, BODY, TWO_BODIES), POST, "2 request bodies", id="two bodies"),
        pytest.param(
            (
                PROMPT,
                "      x-302-task:",
                "      x-302-methods: {optimize: {}, get_optimization: {}}\n      x-302-task:",
            ),
            GET,
            "client.prompt.get_optimization",
            id="two methods of one name",
        ),
        pytest.param(
            (JINA, HEAD, f"        return-tokens: {{type: string, description: x}}\n{HEAD}"),
            POST,
            "`return_tokens`",
            id="two arguments of one name",
        ),
        pytest.param(
            (JINA, HEAD, HEAD.replace("integer", "[integer, string]\n          enum: [1, a]")),
            "    JinaTokenizeRequest:",
            "",
            id="values of two types",
        ),
        pytest.param(NO_ITEMS, "    JinaTokenizeResult:", "items", id="list of nothing"),
    ],
)
def test_what_cannot_become_python_is_told(
    generate: Generate, edit: Edit, place: Place, change: Change, text: str, says: str
) -> None:
    edit(*change)
    code, err = generate()
    file, line = place(change[0], text)
    found = [entry for entry in err.splitlines() if entry.startswith(f"{file}:{line}: client: ")]
    assert (code, len(found)) == (1, 1), err
    assert says in found[0]
    assert all(re.match(r"spec/[^:]+:\d+: client: \S", entry) for entry in err.splitlines())


OTHER_FORM = TWO_BODIES.replace(FORM, FORM.replace("Request", "Usage").replace("{content: a", "{tokens: 1"))
ONLY_JSON = "      x-302-methods: {tokenize: {content: application/json}}\n"


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(parameters("session in cookie"), id="cookie"),
        pytest.param((JINA, BODY, ONLY_JSON + OTHER_FORM), id="body"),
        pytest.param((JINA, RESPONSES, TWO_ANSWERS), id="answer"),
    ],
)
def test_nothing_is_left_out_in_silence(generate: Generate, edit: Edit, change: Change) -> None:
    edit(*change)
    code, err = generate()
    assert code == 1
    assert f"spec/{change[0]}:" in err


def test_a_schema_is_not_mistaken_for_another(generate: Generate, edit: Edit, place: Place) -> None:
    edit(PROMPT, TASK, f"{TASK}        logs: {{type: array, description: x}}\n")
    file, line = place(PROMPT, TASK)
    assert f"{file}:{line}: " in generate()[1]


def test_findings_are_the_same_every_time(generate: Generate, edit: Edit) -> None:
    edit(*NO_ITEMS)
    assert " object at 0x" not in generate()[1]


@pytest.mark.parametrize(
    "tag",
    [
        "close",
        "with_options",
        "lambda",
        "client",
    ],
)
def test_a_tag_that_cannot_be_an_attribute_is_refused(generate: Generate, edit: Edit, place: Place, tag: str) -> None:
    edit(ROOT, "- name: jina\n", f"- name: {tag}\n")
    edit(JINA, "tags: [jina]", f"tags: [{tag}]")
    edit(JINA, ID, f"operationId: {tag}_tokenize")
    edit(PAGES, "operation: jina_tokenize", f"operation: {tag}_tokenize")
    code, err = generate()
    file, line = place(ROOT, f"- name: {tag}\n")
    assert code == 1
    assert err.startswith(f"{file}:{line}: ")


def test_the_attributes_of_a_client_are_known() -> None:
    public = {name for cls in (Client, AsyncClient) for name in dir(cls) if not name.startswith("_")}
    assert public <= CLIENT_NAMES


@pytest.mark.parametrize(
    "name",
    ["Any", "Literal", "Unset", "Model", "Task"],
)
def test_a_schema_named_like_generated_code_is_refused(generate: Generate, edit: Edit, place: Place, name: str) -> None:
    edit(JINA, "    JinaTokenizeUsage:", f"    {name}:")
    edit(JINA, "schemas/JinaTokenizeUsage", f"schemas/{name}")
    code, err = generate()
    file, line = place(JINA, f"    {name}:")
    assert code == 1
    assert err.startswith(f"{file}:{line}: ")


def test_a_schema_named_like_the_class_of_its_tag_is_refused(generate: Generate, edit: Edit, place: Place) -> None:
    text = (SAMPLE / JINA).read_text("utf-8")
    edit(JINA, text, text.replace("JinaTokenizeResult", "Jina"))
    file, line = place(JINA, POST)
    assert generate()[1].startswith(f"{file}:{line}: client: `Jina` ")


@pytest.mark.parametrize("name", ["Timeout", "ApiError", "FINAL", "None"])
def test_a_code_named_like_another_error_is_refused(generate: Generate, edit: Edit, name: str) -> None:
    edit(ERRORS, "name: KeyMissing", f"name: {name}")
    code, err = generate()
    assert code == 1
    assert err.startswith(f"spec/{ERRORS}:")


# What OpenAPI allows

GET_POINTER, SUBMIT_POINTER = (
    "/paths/~1302~1prompt~1spo~1tasks~1{task_id}/get",
    "/paths/~1302~1prompt~1spo~1submit/post",
)
ENUM = "          enum: [a, A, a b, a-b, '', '1', \"null\"]"
SHARED = f"{{name: task_id, in: path, required: true, description: x, {STRING}, example: a}}"


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(parameters("x in header", "x in query"), id="header and query of one name"),
        pytest.param(
            (JINA, ID, f"{ID}\n      parameters: [{{name: head, in: query, description: x, {STRING}}}]"),
            id="query and body of one name",
        ),
        pytest.param((JINA, HEAD, HEAD.replace("integer", f"string\n{ENUM}")), id="values that are no names"),
        pytest.param((JINA, HEAD, HEAD.replace("head:", "from:")), id="keyword as a property"),
        pytest.param((JINA, HEAD, HEAD.replace("head:", "3d:")), id="property that begins with a digit"),
        pytest.param((PROMPT, f"    {GET}", f"    parameters: [{SHARED}]\n    {GET}"), id="overridden parameter"),
        pytest.param(parameters("task_id in query"), id="path and query of one name"),
        pytest.param((JINA, BODY, ONLY_JSON + TWO_BODIES), id="the same body in two ways"),
    ],
)
def test_what_openapi_allows_is_generated(generate: Generate, edit: Edit, tmp_path: Path, change: Change) -> None:
    edit(*change)
    assert generate() == (0, "")
    assert compileall.compile_dir(tmp_path / "generated", quiet=1)


@pytest.mark.parametrize(
    ("file", "section", "name", "moved"),
    [
        (PROMPT, "parameters", "TaskId", f"{GET_POINTER}/parameters/0"),
        (PROMPT, "requestBodies", "Body", f"{SUBMIT_POINTER}/requestBody"),
        (PROMPT, "responses", "Submitted", f"{SUBMIT_POINTER}/responses/200"),
        (PROMPT, "examples", "Companion", f"{SUBMIT_POINTER}/requestBody/content/application~1json/examples/companion"),
        (CHAT, "responses", "Chat", "/paths/~1v1~1chat~1completions/post/responses/200"),
    ],
)
def test_it_does_not_matter_where_a_part_stands(
    generate: Generate, spec: Path, generated: Path, tmp_path: Path, file: str, section: str, name: str, moved: str
) -> None:
    data = load(spec / file).data
    holder, _, key = moved.rpartition("/")
    parent: Any = lookup(data, holder)
    index: Any = int(key) if isinstance(parent, list) else key
    data["components"].setdefault(section, {})[name] = parent[index]
    parent[index] = {"$ref": f"#/components/{section}/{name}"}
    (spec / file).write_text(json.dumps(data), "utf-8")
    assert generate() == (0, "")
    for path in (generated / PACKAGE).rglob("*.py"):
        again = tmp_path / "generated" / PACKAGE / path.relative_to(generated / PACKAGE)
        assert again.read_text("utf-8") == path.read_text("utf-8"), path.name


@pytest.mark.parametrize("tag", ["venv", "dist", "ignored"])
def test_all_is_formatted_whatever_it_is_called(cli: Cli, spec: Path, tmp_path: Path, tag: str) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / ".gitignore").write_text("ignored/\n")
    for file in (ROOT, PAGES, "information/dashboard.yaml"):
        text = (spec / file).read_text("utf-8")
        text = re.sub(r"(tags: \[|name: |operationId: |operation: )dashboard", rf"\g<1>{tag}", text)
        (spec / file).write_text(text, "utf-8")
    assert cli("client", "--spec", spec, "--out", tmp_path / "generated")[0] == 0
    operation = tmp_path / "generated" / "api302" / "api" / tag / "get_record.py"
    assert "AsyncStream" not in operation.read_text("utf-8"), "an import that nothing uses"


# Texts that would like to be code


def as_yaml(text: str) -> str:
    written = json.dumps(text, ensure_ascii=False)
    return "".join(character if character.isprintable() else f"\\u{ord(character):04x}" for character in written)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A description full of them, and beside it the package."""
    root = tmp_path_factory.mktemp("hostile")
    spec = Path(shutil.copytree(SAMPLE, root / "spec"))

    def edit(file: str, old: str, new: str) -> None:
        text = (spec / file).read_text("utf-8")
        assert text.count(old) == 1, old
        (spec / file).write_text(text.replace(old, new), "utf-8")

    every = as_yaml("\n".join(text for text in TEXTS if "大" not in text))
    summary = as_yaml("a \"\"\" ''' \\ {{ 7*7 }} {brace} __import__('os').system('touch CANARY') \\")
    fields = [f"{as_yaml(text)}: {{type: string, description: {every}, default: {as_yaml(text)}}}" for text in TEXTS]
    fields.append(f"mode: {{type: string, enum: [{', '.join(map(as_yaml, TEXTS))}], description: {every}}}")
    lines = "".join(f"        {field}\n" for field in fields)
    edit(ROOT, "description: Jina embeddings, reranking, tokenizing and reading.", f"description: {every}")
    edit(ROOT, "description: Mainland China", f"description: {every}")
    edit(ERRORS, "meaning: no key was sent", f"meaning: {every}")
    edit(JINA, "summary: Count the tokens of a text and split it into chunks", f"summary: {summary}")
    edit(JINA, "x-302-price: {amount: 0, unit: call}", f"x-302-price: {{amount: 1, unit: {every}, note: {every}}}")
    edit(JINA, '"Jina segmenter reference"]', f"{', '.join(map(as_yaml, TEXTS))}]")
    edit(JINA, HEAD, f"{lines}{HEAD}")
    edit(JINA, "        num_tokens:\n          type", f"{lines}        num_tokens:\n          type")
    edit(JINA, USAGE, f"{USAGE}      description: {every}\n")
    edit(*parameters(*(f"{as_yaml(text)} in query" for text in TEXTS)))
    edit(PROMPT, "description: The id that the submission answered.", f"description: {every}")
    found = bundle(spec)
    assert lint.run(found) == []
    output.write_all(found, root / "generated")
    return root


SCRIPT = """
import importlib, json, pkgutil, sys
from pathlib import Path
import api302
from generator.bundle import bundle
from generator.client.code import python_name
from generator.mock import Mock

for module in pkgutil.walk_packages(api302.__path__, "api302."):
    importlib.import_module(module.name)
for name in dir(api302.models):
    model = getattr(api302.models, name)
    if hasattr(model, "from_dict"):
        model.from_dict({})
texts = json.loads(sys.stdin.read())
arguments = {python_name(text): text for text in texts}
with (
    Mock(bundle(Path(sys.argv[1])).document) as mock,
    api302.Client(api_key="key", base_url=mock.url) as client,
):
    client.jina.tokenize(content="x", return_tokens="true", return_chunks="true", mode=texts[0], **arguments)
    client.prompt.get_optimization("x", **arguments)
    print(json.dumps([json.loads(mock.requests[0].body), mock.requests[1].target]))
"""


def test_hostile_texts_arrive_and_execute_nothing(hostile: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", SCRIPT, str(hostile / "spec")],
        input=json.dumps(TEXTS),
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": f"{hostile / 'generated'}{os.pathsep}{REPOSITORY}"},
    )
    assert done.returncode == 0, done.stderr
    body, target = json.loads(done.stdout)
    sent = {"content": "x", "return_tokens": "true", "return_chunks": "true", "mode": TEXTS[0]}
    assert body == {**sent, **{text: text for text in TEXTS}}
    assert parse_qsl(urlsplit(target).query) == [(text, text) for text in TEXTS]
    assert list(tmp_path.iterdir()) == [], "nothing was touched"


def test_the_package_needs_nothing_of_the_generator(generated: Path) -> None:
    for path in (generated / PACKAGE).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            names += [node.module or ""] if isinstance(node, ast.ImportFrom) and not node.level else []
            assert not {name.split(".")[0] for name in names} & {"generator", "openapi_python_client", "yaml"}, path


def test_every_name_of_the_generated_code_is_taken(generated: Path) -> None:
    for path in [*(generated / PACKAGE / "models").rglob("*.py"), *(generated / PACKAGE / "api").rglob("*.py")]:
        nodes = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.ImportFrom)]
        own = [node for node in nodes if "models" not in f"{path.parent.name if node.level == 1 else node.module}"]
        assert {alias.name for node in own for alias in node.names if alias.name[0].isupper()} <= MODEL_CLASSES, path
    assert NAMESPACE_CLASSES < MODEL_CLASSES
