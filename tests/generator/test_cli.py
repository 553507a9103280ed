"""The command line: what it prints, where, and with which exit code."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.generator.support import REPOSITORY, SAMPLE, Cli, Edit, Place

COMMANDS = ("bundle", "lint", "client", "check", "coverage", "mock", "demo", "verify", "changes", "dist")
READING = tuple(command for command in COMMANDS if command not in ("demo", "changes", "dist"))
WRITING = ("bundle", "client")
FINDING = re.compile(r"spec/\S+:\d+: [a-z0-9.-]+: \S")


def module(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """The command line in a process of its own."""
    command = [sys.executable, "-m", "generator", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd, env=environment, timeout=30)


def test_help_lists_the_commands(cli: Cli) -> None:
    code, out, err = cli("--help")
    assert (code, err) == (0, "")
    assert re.findall(r"^    (\w+) ", out, re.MULTILINE) == list(COMMANDS)
    assert "Exit code" in out


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command(cli: Cli, command: str) -> None:
    code, out, err = cli(command, "--help")
    assert (code, err) == (0, "")
    assert out.startswith(f"usage: python -m generator {command} ")
    assert ("--spec DIR" in out) == (command in READING)
    assert ("--out" in out) == (command in ("bundle", "client", "check", "demo"))
    assert ("--port" in out) == (command == "mock")
    description = out.split("\n\n")[1]
    assert description[0].isupper()
    assert description.endswith(".")


@pytest.mark.parametrize(
    "arguments", [(), ("nothing",), ("lint", "--nothing"), ("check", "--lines", "many"), ("mock", "--port", "http")]
)
def test_wrong_usage(cli: Cli, arguments: tuple[str, ...]) -> None:
    code, out, err = cli(*arguments)
    assert (code, out) == (2, "")
    assert err.startswith("usage: ")
    assert "error: " in err.splitlines()[-1]


@pytest.mark.parametrize("command", READING)
@pytest.mark.parametrize("name", ["missing", "file"])
def test_a_description_that_is_no_directory(cli: Cli, tmp_path: Path, command: str, name: str) -> None:
    (tmp_path / "file").write_text("")
    code, out, err = cli(command, "--spec", tmp_path / name)
    assert (code, out) == (2, "")
    assert err == f"python -m generator {command}: --spec: there is no directory {tmp_path / name}\n"


@pytest.mark.parametrize("command", READING)
def test_a_broken_description(cli: Cli, spec: Path, edit: Edit, place: Place, tmp_path: Path, command: str) -> None:
    edit("rag/jina.yaml", '"#/components/schemas/JinaTokenizeUsage"', '"#/components/schemas/Nothing"')
    edit("tools/prompt.yaml", "schemas/PromptSample", "schemas/Nothing")
    out_option = ("--out", tmp_path / "generated") if command in (*WRITING, "check") else ()
    code, out, err = cli(command, "--spec", spec, *out_option)
    assert (code, out) == (1, "")
    first, second = err.splitlines()
    assert first.startswith("{}:{}: dangling-ref: ".format(*place("rag/jina.yaml", "schemas/Nothing")))
    assert second.startswith("{}:{}: dangling-ref: ".format(*place("tools/prompt.yaml", "schemas/Nothing")))
    assert [path.name for path in tmp_path.iterdir()] == ["spec"]


@pytest.mark.parametrize("command", ["lint", "client", "check"])
def test_a_description_against_the_rules(cli: Cli, spec: Path, edit: Edit, tmp_path: Path, command: str) -> None:
    edit("rag/jina.yaml", "operationId: jina_tokenize", "operationId: tokenize")
    out_option = () if command == "lint" else ("--out", tmp_path / "generated")
    code, out, err = cli(command, "--spec", spec, *out_option)
    assert (code, out) == (1, "")
    assert err.splitlines()
    assert all(FINDING.match(line) for line in err.splitlines())


def test_an_empty_description(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "spec").mkdir()
    code, out, err = cli("lint", "--spec", tmp_path / "spec")
    assert (code, out) == (1, "")
    assert err.startswith("spec/openapi.yaml:1: missing-file: ")


def test_success_is_told_in_a_line(cli: Cli, spec: Path, tmp_path: Path) -> None:
    for command in ("lint", *WRITING, "check"):
        out_option = () if command == "lint" else ("--out", tmp_path / "generated")
        code, out, err = cli(command, "--spec", spec, *out_option)
        assert (code, err) == (0, "")
        assert out.count("\n") == 1
        assert ("up to date" if command == "check" else "6 operations, ") in out
    assert {path.name for path in (tmp_path / "generated").iterdir()} == {"openapi", "api302"}


def test_as_a_module_from_anywhere(tmp_path: Path) -> None:
    done = module("lint", "--spec", "nowhere", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "python -m generator lint: --spec: there is no directory nowhere\n"


def test_a_port_in_use(cli: Cli, spec: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, out, err = cli("mock", "--spec", spec, "--port", port)
    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert err.startswith(f"python -m generator mock: --port: 127.0.0.1:{port} cannot be used")


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(("--host", "192.0.2.1", "--port", "0"), id="address of another machine"),
        pytest.param(("--port", "99999"), id="port too large"),
        pytest.param(("--port", "-1"), id="port too small"),
        pytest.param(("--host", "no host", "--port", "0"), id="no host"),
    ],
)
def test_an_address_that_cannot_be_used(arguments: tuple[str, ...]) -> None:
    done = module("mock", "--spec", str(SAMPLE), *arguments, cwd=REPOSITORY)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)


@pytest.mark.parametrize("command", WRITING)
def test_a_place_that_cannot_be_written(cli: Cli, spec: Path, tmp_path: Path, command: str) -> None:
    (tmp_path / "file").write_text("mine")
    code, out, err = cli(command, "--spec", spec, "--out", tmp_path / "file" / "generated")
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert "--out" in err


def test_the_demo_talks_to_the_mock(generated: Path, tmp_path: Path) -> None:
    done = module("demo", "--out", str(generated), cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    for tag in ("chat", "chanjing", "dashboard", "jina", "prompt"):
        assert f"client.{tag}." in done.stdout


def test_the_demo_makes_the_calls_that_are_named(generated: Path, tmp_path: Path) -> None:
    done = module("demo", "--out", str(generated), "--operations", "prompt_optimize", "jina_tokenize", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert re.findall(r"^client\.(\S+)\(", done.stdout, re.MULTILINE) == ["prompt.optimize", "jina.tokenize"]


@pytest.mark.parametrize(
    ("document", "operation", "message"),
    [
        pytest.param("{}", "jina_tokenize", "--operations: there is no jina_tokenize", id="no such operation"),
        pytest.param("{", "jina_tokenize", "run `make client`", id="half a document"),
        pytest.param("", "jina_tokenize", "run `make client`", id="no document"),
    ],
)
def test_a_demo_of_what_is_not_there(cli: Cli, tmp_path: Path, document: str, operation: str, message: str) -> None:
    if document:
        (tmp_path / "openapi").mkdir()
        (tmp_path / "openapi" / "openapi.json").write_text(document.replace("{}", '{"paths": {}}'), "utf-8")
    code, out, err = cli("demo", "--out", tmp_path, "--operations", operation)
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert message in err
