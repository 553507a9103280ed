"""What is written: the same bytes every time, all of it or nothing, and differences that are told."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import output
from generator.bundle import Bundle
from generator.openapi30 import downgrade
from generator.sources import Tree, load
from tests.generator.support import REPOSITORY, SAMPLE, Cli, Edit


def files(root: Path) -> dict[str, bytes]:
    found = (path for path in root.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}


@pytest.fixture
def copy(generated: Path, tmp_path: Path) -> Path:
    """A copy of what was generated, to be changed."""
    return Path(shutil.copytree(generated, tmp_path / "generated"))


# The same bytes


def test_another_process_writes_the_same_bytes(generated: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "generator", "client", "--spec", str(SAMPLE), "--out", str(tmp_path / "again")]
    environment = {
        **os.environ,
        "PYTHONHASHSEED": "4711",
        "PYTHONPATH": str(REPOSITORY),
        "TZ": "Asia/Tokyo",
        "LC_ALL": "C",
    }
    subprocess.run(command, check=True, capture_output=True, cwd=tmp_path, env=environment)
    assert files(tmp_path / "again") == files(generated)


def test_a_second_generation_takes_the_place_of_the_first(cli: Cli, spec: Path, generated: Path, copy: Path) -> None:
    (copy / "api302" / "left_over.py").write_text("")
    (copy / "openapi" / "openapi.json").write_text("{}")
    assert cli("client", "--spec", spec, "--out", copy)[0] == 0
    assert files(copy) == files(generated)
    assert sorted(path.name for path in copy.parent.iterdir()) == ["generated", "spec"]


def test_the_bundle_alone_leaves_the_package(cli: Cli, spec: Path, generated: Path, copy: Path) -> None:
    shutil.rmtree(copy / "openapi")
    (copy / "api302" / "mine.py").write_text("mine")
    assert cli("bundle", "--spec", spec, "--out", copy)[0] == 0
    assert files(copy) == {**files(generated), "api302/mine.py": b"mine"}


# The description's three files


def test_yaml_and_json_say_the_same(real: Bundle, tmp_path: Path) -> None:
    output.write_openapi(real, tmp_path / "openapi")
    written = {path.name: path for path in (tmp_path / "openapi").iterdir()}
    assert set(written) == {"openapi.yaml", "openapi.json", "openapi-3.0.json"}
    assert json.loads(written["openapi.json"].read_bytes()) == real.document
    assert load(written["openapi.yaml"]).data == real.document
    assert json.loads(written["openapi-3.0.json"].read_bytes()) == downgrade(real)


TEXTS = [
    *("no", "on", "y", "true", "null", "~", "", "12", "012", "1.5", ".5", "1_000", "2025-01-01", "12:30", "=", "<<"),
    *("a: b", "# a", "a # b", "- a", "*a", "&a", "!a", "%a", "@a", "`a", "{a}", "[a]", "'a'", '"a"', "|", ">", "--- a"),
    *("a\nb", "a\nb\n", "a\n\n", "\n", "\na", " a\n  b", "a \nb", "\ta\nb", "a\r\nb", "a\n---\nb", "a\n...\nb"),
    *("x" * 300, "x " * 200, "大家好", "😀\n大", "\x07", "\x7f", "\x85", "\u2028", "\ufeff", "{{ 7*7 }}", "\\n"),
]  # fmt: skip
MISREAD = ("1e3", "12E03", "08", "0o7")
# What a plain scalar becomes elsewhere than text, in YAML 1.2 (js-yaml and others) or in 1.1.
NO_TEXT = re.compile(
    r"|~|null|true|false|[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?|0o[0-7]+|0x[0-9a-f]+|[-+]?\.(inf|nan)", re.I
)


def dumped(tmp_path: Path, value: Any) -> str:
    document = {"openapi": "3.1.0", "info": {"x-value": value}, "paths": {}, "components": {}}
    output.write_openapi(Bundle(document, Tree(tmp_path), {}), tmp_path / "openapi")
    return (tmp_path / "openapi" / "openapi.yaml").read_text("utf-8")


@pytest.mark.parametrize("text", [*TEXTS, *MISREAD], ids=repr)
def test_texts_survive_the_yaml(tmp_path: Path, text: str) -> None:
    written = dumped(tmp_path, text)
    assert load(tmp_path / "openapi" / "openapi.yaml").data["info"] == {"x-value": text}
    assert yaml.safe_load(written)["info"] == {"x-value": text}, "read as YAML 1.1"
    scalars = [event for event in yaml.parse(written) if isinstance(event, yaml.ScalarEvent) and event.value == text]
    assert [event for event in scalars if event.style is None and NO_TEXT.fullmatch(event.value)] == []
    miscounted = text.startswith(("\n", " ")) or text.endswith("\n\n")
    assert not miscounted or {event.style for event in scalars} <= {'"', "'", None}, "as a block, Prism misreads it"


@pytest.mark.parametrize(
    "value", [0, -1, 10**20, 0.5, 1.0, 1e20, 1e-9, 0.1, True, None, [], {}, [[]], {"a": {}}, ["a", None]]
)
def test_values_survive_the_yaml(tmp_path: Path, value: Any) -> None:
    dumped(tmp_path, value)
    assert repr(load(tmp_path / "openapi" / "openapi.yaml").data["info"]["x-value"]) == repr(value)


def test_values_that_occur_twice_are_written_twice(tmp_path: Path) -> None:
    shared = {"a": [1]}
    written = dumped(tmp_path, [shared, shared])
    assert "&" not in written
    assert "*" not in written


# All or nothing

JINA = "rag/jina.yaml"
CONTAINS = (JINA, "        head:\n", "        head:\n          contains: {}\n")
ITEMS = (JINA, "items: {type: array, items: {type: integer}}", "items: {type: array}")


@pytest.mark.parametrize(
    ("command", "change"),
    [
        pytest.param("client", (JINA, "paths:\n", "paths\n"), id="reading"),
        pytest.param("client", ("openapi.yaml", "~1jina~1tokenizer", "~1jina"), id="bundling"),
        pytest.param("client", (JINA, "operationId: jina_tokenize", "operationId: tokenize"), id="linting"),
        pytest.param("client", CONTAINS, id="saying it in 3.0"),
        pytest.param("client", ITEMS, id="parsing"),
        pytest.param("bundle", CONTAINS, id="bundling alone"),
    ],
)
def test_a_failure_leaves_the_old_files(
    cli: Cli, spec: Path, edit: Edit, copy: Path, command: str, change: tuple[str, str, str]
) -> None:
    (copy / "api302" / "mine.txt").write_text("mine")
    before = files(copy)
    edit(*change)
    code, out, err = cli(command, "--spec", spec, "--out", copy)
    assert (code, out) == (1, "")
    assert err.startswith("spec/")
    assert files(copy) == before
    assert sorted(path.name for path in copy.parent.iterdir()) == ["generated", "spec"], "nothing temporary is left"


def test_a_failure_while_formatting_leaves_the_old_files(
    cli: Cli, spec: Path, copy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = files(copy)
    monkeypatch.setattr(sys, "executable", "/bin/false")
    code, out, err = cli("client", "--spec", spec, "--out", copy)
    assert (code, out) == (1, "")
    assert "cannot be formatted" in err
    assert files(copy) == before
    assert sorted(path.name for path in copy.parent.iterdir()) == ["generated", "spec"]


def test_an_interruption_leaves_the_old_files(copy: Path) -> None:
    before = files(copy)
    writing = output.replacing(copy)
    fresh = writing.__enter__()
    (fresh / "half").mkdir(parents=True)
    assert not writing.__exit__(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert files(copy) == before
    assert [path.name for path in copy.parent.iterdir()] == ["generated"]


def test_a_directory_that_is_not_there_is_made(tmp_path: Path) -> None:
    with output.replacing(tmp_path / "a" / "b" / "generated") as fresh:
        fresh.mkdir()
        (fresh / "x").write_text("x")
    assert files(tmp_path) == {"a/b/generated/x": b"x"}


def test_a_run_at_the_same_time_does_not_matter(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rename = Path.rename
    others = iter(["first", "second"])

    def another_is_quicker(path: Path, target: Path) -> Path:
        if target == copy and (name := next(others, None)):
            copy.mkdir()
            (copy / name).write_text("another's")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", another_is_quicker)
    with output.replacing(copy) as fresh:
        fresh.mkdir()
        (fresh / "x").write_text("x")
    assert next(others, None) is None
    assert files(copy) == {"x": b"x"}
    assert [path.name for path in copy.parent.iterdir()] == ["generated"], "nothing temporary is left"


@pytest.mark.parametrize("name", ["thesis.txt", "work"])
def test_what_is_not_generated_is_never_deleted(cli: Cli, spec: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "thesis.txt").write_text("years")
    (tmp_path / "thesis.txt").write_text("years")
    code, _, err = cli("client", "--spec", spec, "--out", tmp_path / name)
    assert (tmp_path / "work" / "thesis.txt").exists()
    assert (tmp_path / "thesis.txt").is_file()
    assert code == 2
    assert "--out" in err


# check


def test_check_is_content_with_a_fresh_run(cli: Cli, spec: Path, copy: Path) -> None:
    (copy / "api302" / "__pycache__").mkdir(exist_ok=True)
    (copy / "api302" / "__pycache__" / "client.cpython-311.pyc").write_bytes(b"\xff")
    code, out, err = cli("check", "--spec", spec, "--out", copy)
    assert (code, err) == (0, "")
    assert "up to date" in out


def test_check_shows_an_edit(cli: Cli, spec: Path, copy: Path) -> None:
    path = copy / "openapi" / "openapi.json"
    path.write_text(path.read_text("utf-8").replace('"title": "302.AI API"', '"title": "My API"'), "utf-8")
    before = files(copy)
    code, out, err = cli("check", "--spec", spec, "--out", copy)
    assert code == 1
    lines = out.splitlines()
    assert lines[0].startswith("--- generated/openapi/openapi.json")
    assert lines[1].startswith("+++ generated/openapi/openapi.json")
    assert [line for line in lines[2:] if line[0] in "+-"] == ['-    "title": "My API",', '+    "title": "302.AI API",']
    assert err.count("\n") == 1
    assert "make client" in err
    assert files(copy) == before


def test_check_shows_what_the_description_changed(cli: Cli, spec: Path, edit: Edit, copy: Path) -> None:
    edit(JINA, "description: The text to count or split.", "description: The text to count.")
    code, out, _ = cli("check", "--spec", spec, "--out", copy, "--lines", "1000")
    assert code == 1
    named = {line.split()[1] for line in out.splitlines() if line.startswith("--- ")}
    assert {f"generated/openapi/{name}" for name in ("openapi.json", "openapi.yaml", "openapi-3.0.json")} < named
    assert any(name.startswith("generated/api302/") for name in named)


def test_check_names_missing_and_surplus_files(cli: Cli, spec: Path, copy: Path) -> None:
    (copy / "api302" / "client.py").unlink()
    (copy / "api302" / "mine.py").write_text("mine = 1\n")
    (copy / "notes.txt").write_text("note\n")
    code, out, _ = cli("check", "--spec", spec, "--out", copy, "--lines", "10000")
    assert code == 1
    named = {line.split()[1] for line in out.splitlines() if line.startswith("--- ")}
    assert named == {"generated/api302/client.py", "generated/api302/mine.py", "generated/notes.txt"}
    assert "-mine = 1" in out


def test_check_of_nothing(cli: Cli, spec: Path, tmp_path: Path) -> None:
    code, out, err = cli("check", "--spec", spec, "--out", tmp_path / "none", "--lines", "5")
    assert code == 1
    assert len(out.splitlines()) == 6
    assert "more lines" in out
    assert "make client" in err
    assert not (tmp_path / "none").exists()


def test_no_odd_entry_is_overlooked(generated: Path, copy: Path) -> None:
    (copy / "link").symlink_to(copy.parent)
    os.mkfifo(copy / "pipe")
    assert "link" in (differences := "\n".join(output.differences(copy, generated)))
    assert "pipe" in differences


@pytest.mark.parametrize(
    ("name", "content"),
    [
        pytest.param("api302/py.typed", None, id="empty file missing"),
        pytest.param("api302/mine.py", b"", id="empty file too many"),
        pytest.param("openapi/openapi.json", "crlf", id="other line ends"),
        pytest.param("openapi/openapi.json", "strip", id="no line end at the end"),
        pytest.param(".DS_Store", b"\xff", id="bytes"),
    ],
)
def test_no_byte_is_overlooked(generated: Path, copy: Path, name: str, content: str | bytes | None) -> None:
    path = copy / name
    if content is None:
        path.unlink()
    elif isinstance(content, bytes):
        path.write_bytes(content)
    else:
        data = path.read_bytes()
        path.write_bytes(data.replace(b"\n", b"\r\n") if content == "crlf" else data.rstrip(b"\n"))
    assert name in "\n".join(output.differences(copy, generated))
