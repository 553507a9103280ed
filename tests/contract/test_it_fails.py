"""The contract tests fail when something is wrong, and say where: each kind of check on a broken copy of the tree."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import ROOT

SPEC_BREAKS = {
    "an example that breaks its schema": (
        "spec/rag/jina.yaml",
        "max_chunk_length: 100",
        "max_chunk_length: many",
        "spec/rag/jina.yaml:{line}: example:",
    ),
    "an answer example with a field that no schema has": (
        "spec/rag/jina.yaml",
        "num_tokens: 24",
        "number: 24",
        "spec/rag/jina.yaml:{context}: answer:",
    ),
    "a request example with a field that no schema has": (
        "spec/information/metaso.yaml",
        "scope: webpage, includeSummary: true, size: 10}",
        "scope: webpage, includeSummary: true, size: 10, colour: red}",
        "spec/information/metaso.yaml:{line}: call:",
    ),
    "a path that the client does not have": (
        "spec/openapi.yaml|spec/rag/jina.yaml",
        "/jina/tokenizer:",
        "/jina/tokenise:",
        "wire:",
    ),
}
CODE_BREAKS = {
    "another path": ("api/metaso/search.py", 'path="/metaso/search"', 'path="/metaso/find"', "wire: metaso.search"),
    "another method": ("api/jina/tokenize.py", 'method="POST"', 'method="PUT"', "wire: jina.tokenize"),
    "a body field left out": ("api/metaso/__init__.py", "q=q,", "", "wire: metaso.search"),
    "another content type": (
        "api/metaso/search.py",
        'content_type="application/json"',
        'content_type="text/json"',
        "wire: metaso.search",
    ),
    "another answer": ("api/jina/tokenize.py", 'answer="JinaTokenizeResult"', 'answer="ChatUsage"', "answer:"),
    "a field lost by the model": ("models/metaso_webpage.py", "    link: str\n", "", "answer: metaso.search"),
    "a field renamed in the model": (
        "models/chanjing_speech.py",
        '"errMsg"',
        '"errmsg"',
        "answer: chanjing.get_speech",
    ),
    "a key that is not sent": (
        "_operation.py",
        '"bearer", "Authorization"',
        '"bearer", "X-Key"',
        "wire: ",
    ),
    "a field that no example has": (
        "models/jina_tokenize_request.py",
        "max_chunk_length: int | Unset",
        "max_chunk_length: str | Unset",
        "shape: JinaTokenizeRequest: `max_chunk_length`",
    ),
    "another answer of a poll": ("api/prompt/optimize.py", 'result=("best_prompt",)', 'result=("prompt",)', "fact: "),
    "an end that is not seen": ("api/chat/stream.py", 'ends_with="[DONE]"', 'ends_with="[END]"', "chat.stream"),
}


# A few providers are enough to see a check fail, and much faster than all.
_KEPT = re.compile(r'"(rag/jina|tools/prompt|information/metaso|audio/chanjing|language-models/chat)\.yaml#')


def broken_copy(tmp_path: Path) -> Path:
    for name in ("spec", "generator", "generated", "tests/contract"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    root = tmp_path / "spec" / "openapi.yaml"
    lines = root.read_text("utf-8").splitlines(keepends=True)
    root.write_text("".join(line for line in lines if not line.startswith("  /") or _KEPT.search(line)), "utf-8")
    (tmp_path / "tests" / "__init__.py").touch()
    for name in ("test_it_fails.py", "test_schemathesis.py"):  # the latter looks at the mock only
        (tmp_path / "tests" / "contract" / name).unlink()
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def run(tree: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-q",
        "-p",
        "no:cacheprovider",
        "tests/contract",
        "--tb=short",
        "-vv",
        "-k",
        "not pages and not left_over",
    ]
    return subprocess.run(command, cwd=tree, env=environment, capture_output=True, text=True, timeout=120)


def replace(path: Path, old: str, new: str) -> int:
    """Replace the first occurrence; returns its line."""
    text = path.read_text("utf-8")
    assert old in text, f"{path.name} no longer holds {old!r}"
    path.write_text(text.replace(old, new, 1), "utf-8")
    return text[: text.index(old)].count("\n") + 1


@pytest.mark.parametrize("name", SPEC_BREAKS)
def test_broken_spec(tmp_path: Path, name: str) -> None:
    files, old, new, expected = SPEC_BREAKS[name]
    tree = broken_copy(tmp_path)
    lines = [replace(tree / file, old, new) for file in files.split("|")]
    if "/jina" in old:  # the pointer of the reference, too
        replace(tree / "spec/openapi.yaml", "~1jina~1tokenizer", "~1jina~1tokenise")
    done = run(tree)
    assert done.returncode == 1, done.stdout
    place = expected.format(line=_near(done.stdout, files, lines[0]), context=_near(done.stdout, files, lines[0], 5))
    assert place in done.stdout


def _near(output: str, file: str, line: int, reach: int = 8) -> int:
    """The line that the output names, which may be where the example with the broken line starts."""
    return next((number for number in range(line, line - reach, -1) if f"{file}:{number}:" in output), line)


@pytest.mark.parametrize("name", CODE_BREAKS)
def test_broken_generated_code(tmp_path: Path, name: str) -> None:
    file, old, new, expected = CODE_BREAKS[name]
    tree = broken_copy(tmp_path)
    replace(tree / "generated" / "api302" / file, old, new)
    done = run(tree)
    assert done.returncode == 1, done.stdout
    assert expected in done.stdout
    assert "spec/" in done.stdout


def test_unbroken_copy_passes(tmp_path: Path) -> None:
    done = run(broken_copy(tmp_path))
    assert done.returncode == 0, done.stdout
