"""YAML as this project writes it: plain YAML 1.2 that becomes JSON, every value with its line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.findings import Failure
from generator.sources import Source, Tree, escape, load, lookup, parents, segments, unescape

Read = Callable[[str | bytes], Source]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def run(text: str | bytes) -> Source:
        (tmp_path / "x.yaml").write_bytes(text.encode() if isinstance(text, str) else text)
        return load(tmp_path / "x.yaml", "spec/x.yaml")

    return run


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *[(text, text) for text in ("no", "on", "off", "yes", "y", "tRue", "nULL", "=", "<<", "+", "1e", "1_000")],
        *[(text, text) for text in ("2025-01-01", "2025-01-01T00:00:00Z", "12:30", "190:20:30", "1.2.3", "大家 好")],
        *[(null, None) for null in ("~", "null", "Null", "NULL", "")],
        *[(true, True) for true in ("true", "True", "TRUE")],
        *[(false, False) for false in ("false", "False", "FALSE")],
        *[("0", 0), ("+1", 1), ("-12", -12), ("007", 7), ("123456789012345678901", 123456789012345678901)],
        *[("1e3", 1000.0), (".5", 0.5), ("-.5", -0.5), ("1.", 1.0), ("+1.5E-3", 0.0015), ("1.0", 1.0)],
        *[('"1"', "1"), ("'true'", "true"), ('""', ""), ("!!str 5", "5"), ('"\\u00e9\\n"', "é\n")],
        *[("0o7", 7), ("0x1F", 31)],
    ],
)
def test_scalars_are_those_of_yaml_1_2(read: Read, text: str, value: Any) -> None:
    found = read(f"a: {text}\n").data["a"]
    assert (found, type(found)) == (value, type(value))


def test_keys_stay_text(read: Read) -> None:
    source = read("200: a\n1.5: b\ntrue: c\nnull: d\n2025-01-01: e\n? f\n'5XX': g\n")
    assert source.data == {"200": "a", "1.5": "b", "true": "c", "null": "d", "2025-01-01": "e", "f": None, "5XX": "g"}
    assert source.line("/2025-01-01") == 5


@pytest.mark.parametrize(
    "text",
    ["a: {b: [1, x]}\n", "a:\r\n  b: [1, x]\r\n", "\ufeffa:\n  b:\n    - 1\n    - x", "---\na: {b: [1, x]}\n...\n"],
)
def test_forms_of_one_text(read: Read, text: str) -> None:
    assert read(text).data == {"a": {"b": [1, "x"]}}


def test_values_have_lines(read: Read) -> None:
    source = read(
        "# head\na:\n  b/c: 1\n\n  d: {e: 2,\n    f~: 3}\nlist:\n  - x\n  -\n    y: |\n      text\n      text\nz: 1\n"
    )
    lines = {"": 2, "/a": 2, "/a/b~1c": 3, "/a/d/e": 5, "/a/d/f~0": 6, "/list/0": 8, "/list/1/y": 10, "/z": 13}
    assert {pointer: source.line(pointer) for pointer in lines} == lines
    assert source.line("/a/d/none/at/all") == 5, "the nearest thing around what is not there"
    assert source.line("/none") == 2


def test_aliases_are_copies(read: Read) -> None:
    source = read("a: &x {k: [1]}\nb: *x\nc:\n  - *x\n")
    assert source.data == {"a": {"k": [1]}, "b": {"k": [1]}, "c": [{"k": [1]}]}
    assert source.line("/b") == 2
    source.data["b"]["k"].append(2)
    assert source.data["a"] == {"k": [1]}


LAUGHS = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 30)
)

MISTAKES = [
    pytest.param("a: 1\nb: 2\na: 3\n", 3, "duplicate-key", "line 1", id="duplicate key"),
    pytest.param("x:\n  - {b: 1, b: 2}\n", 2, "duplicate-key", "`b`", id="duplicate key in a flow"),
    pytest.param('1: a\n"1": b\n', 2, "duplicate-key", "`1`", id="duplicate number"),
    pytest.param("a: 1\nb:\n\tc: 1\n", 3, "tab", "two spaces", id="tab"),
    pytest.param("a:\n  b: 1\n \t c: 1\n", 3, "tab", "two spaces", id="tab among spaces"),
    pytest.param("a:\n  b: 1\n c: 2\n", 3, "yaml", "indentation", id="indented less"),
    pytest.param("a:\n  b: 1\n    c: 2\n", 3, "yaml", "indentation", id="indented more"),
    pytest.param("a:\n  - 1\n - 2\n", 3, "yaml", "indentation", id="list indented less"),
    pytest.param("a:\n  b 1\n  c: 2\n", 3, "yaml", "colon", id="missing colon, noticed on the next line"),
    pytest.param("a: 1\nb\nc: 2\n", 2, "yaml", "colon", id="key without colon"),
    pytest.param("a: 1\nb\n", 2, "yaml", "colon", id="last key without colon"),
    pytest.param("a: x: y\n", 1, "yaml", "quotes", id="colon in a text"),
    pytest.param('a: "x\nb: 1\n', 1, "yaml", "", id="open quote"),
    pytest.param("a: [1, 2\nb: 1\n", 2, "yaml", "]", id="open bracket"),
    pytest.param("a: 1\nb: @x\n", 2, "yaml", "", id="reserved character"),
    pytest.param("", 1, "yaml", "empty", id="empty"),
    pytest.param("# only\n# words\n", 1, "yaml", "empty", id="only comments"),
    pytest.param("a: 1\n---\nb: 1\n", 2, "yaml", "another document", id="two documents"),
    pytest.param("a: 1\n? [b]\n: 1\n", 2, "yaml", "plain text", id="list as a key"),
    pytest.param("a: 1\nb: &x\n  c: *x\n", 2, "alias", "$ref", id="alias in itself"),
    pytest.param("b: &x [1, *x]\n", 1, "alias", "$ref", id="alias in its own list"),
    pytest.param("a: 1\nb: *x\n", 2, "yaml", "alias", id="unknown alias"),
    pytest.param("a: 1\nb: !foo x\n", 2, "yaml", "!foo", id="unknown tag"),
    pytest.param("a: 1\nb: !!binary aGk=\n", 2, "yaml", "binary", id="binary"),
    pytest.param("a: 1\nb: !foo {c: 1}\n", 2, "yaml", "!foo", id="tagged map"),
    pytest.param("a: 1\nb: !foo [c]\n", 2, "yaml", "!foo", id="tagged list"),
    pytest.param("a: 1\nb: !!set {c, d}\n", 2, "yaml", "set", id="set"),
    pytest.param("a: 1\nb: !!int c\n", 2, "yaml", "int", id="no number"),
    pytest.param("a: 1\nb: !!bool c\n", 2, "yaml", "bool", id="no bool"),
    pytest.param("a: 1\nb: 1e400\n", 2, "yaml", "too large", id="too large a number"),
    pytest.param(f"a: 1\nb: {'9' * 5000}\n", 2, "yaml", "large", id="too many digits"),
    pytest.param(f"a: 1\nb: {'9' * 400}\n", 2, "yaml", "large", id="no float"),
    pytest.param(f"a: 1\nb: 0x{'f' * 5000}\n", 2, "yaml", "large", id="too many hexadecimal digits"),
    pytest.param("a: 1\nb: !!python/object/apply:os.getcwd []\n", 2, "yaml", "python", id="a call"),
    pytest.param("a: 1\nb: !!python/name:os.system ''\n", 2, "yaml", "python", id="a name of Python"),
    pytest.param("a: 1\n!!python/name:os.system b: 1\n!!binary a: 2\n", 3, "duplicate-key", "`a`", id="tagged keys"),
    pytest.param('a: 1\nb: "\\ud800"\n', 2, "yaml", "", id="half a character"),
    pytest.param(f"a: 1\nb: {'[' * 51}{']' * 51}\n", 2, "too-large", "levels", id="deep list"),
    pytest.param(f"a: 1\nb: {'{x: ' * 5000}{'}' * 5000}\n", 2, "too-large", "levels", id="deeper object"),
    pytest.param(f"a: 1\nb: {'[' * 100_000}\n", 1, "too-large", "split", id="too deep for the parser"),
    pytest.param(f"a: 1\nb:\n{'- ' * 100_000}x\n", 1, "too-large", "split", id="as deep in a block"),
    pytest.param(f"a: 1\n{'? ' * 100_000}x\n", 1, "too-large", "split", id="keys as deep"),
    pytest.param(LAUGHS, 1, "too-large", "$ref", id="aliases of aliases"),
    pytest.param("é: 1\n".encode("latin-1"), 1, "encoding", "UTF-8", id="Latin-1"),
    pytest.param("a: 1\n".encode("utf-16"), 1, "encoding", "UTF-8", id="UTF-16"),
    pytest.param("a: 1\nb: é\n".encode("latin-1"), 2, "encoding", "UTF-8", id="Latin-1 further down"),
    pytest.param("a: 大\nb: x\x0cy\n", 2, "yaml", "character", id="control character"),
]


@pytest.mark.parametrize(("text", "line", "rule", "says"), MISTAKES)
def test_mistakes_are_one_finding(read: Read, text: str | bytes, line: int, rule: str, says: str) -> None:
    with pytest.raises(Failure) as caught:
        read(text)
    (finding,) = caught.value.findings
    assert (finding.file, finding.line, finding.rule) == ("spec/x.yaml", line, rule)
    assert says in finding.message
    assert "\n" not in str(finding)


def test_every_duplicate_is_found(read: Read) -> None:
    with pytest.raises(Failure) as caught:
        read("a: 1\na: 2\nb:\n  c: 1\n  c: 2\n")
    assert [finding.line for finding in caught.value.findings] == [2, 5]


def test_a_text_may_hold_tabs(read: Read) -> None:
    assert read("a: |\n  if x:\n  \treturn\n").data == {"a": "if x:\n\treturn\n"}


@pytest.mark.parametrize("character", ["\x85", "\u2028"])
def test_lines_are_those_of_an_editor(read: Read, character: str) -> None:
    assert read(f'a: "x{character}y"\nb: 1\n').line("/b") == 2


def test_what_a_description_needs_is_not_too_large(read: Read) -> None:
    deep = f"{'[' * 50}{']' * 50}"
    wide = "".join(f"a{n}: [*a, {{x: [1]}}]\n" for n in range(3000))
    assert json.dumps(read(f"a: &a x\nb: {deep[1:-1]}\n{wide}").data["b"]) == deep[1:-1]


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(Failure) as caught:
        load(tmp_path / "x.yaml", "spec/x.yaml")
    (finding,) = caught.value.findings
    assert (finding.file, finding.line, finding.rule) == ("spec/x.yaml", 1, "missing-file")


def test_tree_reads_once_and_names_by_the_last_part(tmp_path: Path) -> None:
    (tmp_path / "spec" / "rag").mkdir(parents=True)
    (tmp_path / "spec" / "rag" / "a.yaml").write_text("a: 1\n")
    tree = Tree(tmp_path / "spec")
    source = tree.source(Path("rag/a.yaml"))
    assert source.name == "spec/rag/a.yaml"
    assert tree.source(tmp_path / "spec" / "rag" / ".." / "rag" / "a.yaml") is source
    assert tree.name(Path("/elsewhere/b.yaml")) == "/elsewhere/b.yaml"


def test_pointers() -> None:
    assert segments("/paths/~1v1~1{a}/get/a~0b") == ["paths", "/v1/{a}", "get", "a~b"]
    assert [unescape(escape(key)) for key in ("~1", "/", "~/~", "")] == ["~1", "/", "~/~", ""]
    assert list(parents("/a/b")) == ["/a/b", "/a", ""]
    assert lookup({"a": [{"b": None}]}, "/a/0/b") is None
    assert lookup(1, "") == 1


@pytest.mark.parametrize("pointer", ["/b", "/a/1", "/a/x", "/a/0/b/c", "/n/x"])
def test_pointers_to_nothing(pointer: str) -> None:
    with pytest.raises(KeyError):
        lookup({"a": [{"b": 1}], "n": None}, pointer)
