"""A copy of the description to break, and the ways to see what the generator says to it."""

from __future__ import annotations

import shutil
from pathlib import Path
from textwrap import dedent

import pytest

from generator import lint, output, record
from generator.__main__ import main
from generator.bundle import Bundle, bundle
from generator.findings import Failure, Finding
from tests.generator.support import SAMPLE, SPEC, Cli, Edit, Findings, Place, Write


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    """A copy of the sample, in which a test breaks one thing."""
    return Path(shutil.copytree(SAMPLE, tmp_path / "spec"))


@pytest.fixture
def edit(spec: Path) -> Edit:
    """Replace the only occurrence of a text in a file of the copy."""

    def replace(file: str, old: str, new: str) -> None:
        text = (spec / file).read_text("utf-8")
        if text.count(old) != 1:
            raise LookupError(f"{file} has {text.count(old)} times: {old}")
        (spec / file).write_text(text.replace(old, new), "utf-8")

    return replace


@pytest.fixture
def place(spec: Path) -> Place:
    """File and line, as findings name them, of a text that a file of the copy has once."""

    def find(file: str, text: str) -> tuple[str, int]:
        before, *after = (spec / file).read_text("utf-8").split(text)
        if len(after) != 1:
            raise LookupError(f"{file} has {len(after)} times: {text}")
        return f"spec/{file}", before.count("\n") + 1

    return find


@pytest.fixture
def findings(spec: Path) -> Findings:
    """What reading and linting the copy finds."""

    def run() -> list[Finding]:
        try:
            return lint.run(bundle(spec))
        except Failure as failure:
            return failure.findings

    return run


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """A small description: files with their text, indented as the test is."""

    def files(texts: dict[str, str]) -> Path:
        root = tmp_path / "small"
        for name, text in texts.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(dedent(text).removeprefix("\n"), "utf-8")
        return root

    return files


@pytest.fixture(autouse=True)
def records(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this test keeps its records of what was generated; a directory that is not there yet."""
    directory = tmp_path_factory.mktemp("cache") / "records"
    monkeypatch.setattr(record, "RECORDS", directory)
    return directory


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Cli:
    """The command line in process: exit code, stdout, stderr."""

    def run(*arguments: object) -> tuple[int, str, str]:
        capsys.readouterr()
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as stop:  # argparse: --help and wrong usage
            code = int(stop.code or 0)
        out, err = capsys.readouterr()
        return code, out, err

    return run


@pytest.fixture(scope="session")
def real() -> Bundle:
    """The bundle of spec/; not to be changed."""
    return bundle(SPEC)


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the generator writes for the sample; not to be changed."""
    target = tmp_path_factory.mktemp("session") / "generated"
    output.write_all(bundle(SAMPLE), target)
    return target
