"""`client` leaves what is up to date as it is, and is never wrong about it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator import output, record
from generator.bundle import Bundle
from tests.generator.support import REPOSITORY, SAMPLE, Cli, Edit

Runs = Callable[[], bool]


@pytest.fixture
def out(generated: Path, tmp_path: Path) -> Path:
    """What `spec` gives, with a record of it."""
    return Path(shutil.copytree(generated, tmp_path / "generated"))


@pytest.fixture
def generates(cli: Cli, spec: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> Runs:
    """Run `client`, after a first time; whether it generated. What stands there afterwards is right in any case."""
    written: list[Path] = []
    write = output.write_all

    def write_and_note(bundle: Bundle, target: Path) -> None:
        written.append(target)
        write(bundle, target)

    monkeypatch.setattr(output, "write_all", write_and_note)

    def run() -> bool:
        written.clear()
        code, printed, noted = cli("client", "--spec", spec, "--out", out)
        assert (code, noted, printed.count("\n")) == (0, "", 1)
        again = bool(written)
        assert ("up to date" in printed) != again
        assert cli("check", "--spec", spec, "--out", out)[0] == 0
        return again

    assert run(), "nothing was known yet"
    return run


def test_nothing_changed(generates: Runs, out: Path) -> None:
    before = {path: path.stat() for path in out.rglob("*")}
    assert not generates()
    assert {path: path.stat() for path in out.rglob("*")} == before


def test_time_stamps_mean_nothing(generates: Runs, spec: Path, out: Path) -> None:
    for path in (*spec.rglob("*"), *out.rglob("*")):
        os.utime(path, (1, 1))
    assert not generates()


def test_a_copy_is_as_good(generates: Runs, out: Path) -> None:
    kept = shutil.copytree(out, out.with_name("kept"))
    shutil.rmtree(out)
    kept.rename(out)
    assert not generates()


def test_what_python_caches_does_not_count(generates: Runs, spec: Path, out: Path) -> None:
    for place in (spec, out / "api302", out / "api302" / "models"):
        (place / "__pycache__").mkdir(exist_ok=True)
        (place / "__pycache__" / "client.cpython-311.pyc").write_bytes(b"\xff")
    assert not generates()


def test_each_state_of_the_description_has_its_record(generates: Runs, edit: Edit) -> None:
    texts = "description: The text to count or split.", "description: The text to count."
    edit("rag/jina.yaml", *texts)
    assert generates()
    assert not generates()
    edit("rag/jina.yaml", *reversed(texts))
    assert generates(), "what stands there is of the other state"
    assert not generates()


def _append(path: Path) -> None:
    path.write_bytes(path.read_bytes() + b"\n")


def _swap(path: Path) -> None:
    """Other content of the same length, at the same time."""
    data, stat = path.read_bytes(), path.stat()
    path.write_bytes(data.replace(b"e", b"\n", 1))
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))


def _link(path: Path) -> None:
    path.symlink_to(path.parent)


@pytest.mark.parametrize(
    ("name", "change"),
    [
        pytest.param("api302/client.py", _append, id="edited"),
        pytest.param("api302/_operation.py", _swap, id="same length and time"),
        pytest.param("openapi/openapi.yaml", _append, id="edited document"),
        pytest.param("api302/client.py", Path.unlink, id="deleted"),
        pytest.param("api302/py.typed", Path.unlink, id="deleted, and empty"),
        pytest.param("api302/api", shutil.rmtree, id="deleted directory"),
        pytest.param("api302", shutil.rmtree, id="deleted package"),
        pytest.param("api302/mine.py", Path.touch, id="added"),
        pytest.param("api302/mine", _link, id="added link to a directory"),
        pytest.param("api302/mine", os.mkfifo, id="added pipe"),
        pytest.param("", shutil.rmtree, id="all deleted"),
    ],
)
def test_a_change_of_what_was_generated(
    generates: Runs, out: Path, name: str, change: Callable[[Path], object]
) -> None:
    change(out / name)
    assert generates()
    assert not generates()


@pytest.mark.parametrize(
    ("name", "change"),
    [
        pytest.param("rag/jina.yaml", _append, id="edited"),
        pytest.param("README.md", Path.touch, id="added"),
        pytest.param("rag/moved.yaml", lambda path: path.with_name("jina.yaml").rename(path), id="moved"),
    ],
)
def test_a_change_of_the_description(generates: Runs, spec: Path, name: str, change: Callable[[Path], object]) -> None:
    change(spec / name)
    for path in spec.rglob("*.yaml") if name == "rag/moved.yaml" else ():
        path.write_text(path.read_text("utf-8").replace("rag/jina.yaml#", "rag/moved.yaml#"), "utf-8")
    assert generates()
    assert not generates()


def test_another_version_of_python(generates: Runs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "version", "3.99.0")
    assert generates()


@pytest.mark.parametrize("name", ["openapi_python_client", "ruff", "pyyaml", "jinja2", "pydantic"])
def test_another_version_of_a_tool(generates: Runs, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str) -> None:
    installed = [path for entry in sys.path for path in Path(entry).glob(f"{name}-*.dist-info")]
    assert len(installed) == 1, "its version is among the inputs"
    (tmp_path / "packages" / f"{name}-99.0.dist-info").mkdir(parents=True)
    monkeypatch.syspath_prepend(tmp_path / "packages")
    assert generates()


@pytest.mark.parametrize("garbage", [b"", b"\xff\x00", b"0" * 64])
def test_a_record_that_is_damaged(generates: Runs, records: Path, garbage: bytes) -> None:
    (path,) = records.iterdir()
    path.write_bytes(garbage)
    assert generates()
    assert not generates()


def test_a_record_that_is_gone(generates: Runs, records: Path) -> None:
    shutil.rmtree(records)
    assert generates()
    assert not generates()


def test_a_record_that_cannot_be_kept(cli: Cli, spec: Path, generated: Path, out: Path, records: Path) -> None:
    records.write_text("in the way")
    for _ in range(2):
        code, printed, noted = cli("client", "--spec", spec, "--out", out)
        assert (code, noted.count("\n")) == (0, 1)
        assert "operations" in printed
        assert str(records) in noted
    assert output.differences(generated, out) == []


def test_records_are_written_whole(generates: Runs, records: Path, out: Path) -> None:
    assert [path.read_text("ascii") for path in records.iterdir()] == [record.digest(out)]


def test_an_edit_while_it_was_generated(
    cli: Cli, spec: Path, out: Path, records: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = output.write_all

    def edited_meanwhile(bundle: Bundle, target: Path) -> None:
        _append(spec / "rag/jina.yaml")
        write(bundle, target)

    monkeypatch.setattr(output, "write_all", edited_meanwhile)
    assert cli("client", "--spec", spec, "--out", out)[0] == 0
    assert not records.exists(), "nobody knows which of the two was read"


def _client(root: Path, out: Path) -> subprocess.Popen[str]:
    """`client` of a copy of the repository, in a process of its own."""
    command = [sys.executable, "-m", "generator", "client", "--out", str(out)]
    environment = {**os.environ, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.Popen(command, cwd=root, env=environment, stdout=subprocess.PIPE, text=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """The generator and the sample, where both can be changed."""
    without = shutil.ignore_patterns("__pycache__")
    shutil.copytree(REPOSITORY / "generator", tmp_path / "generator", ignore=without)
    shutil.copytree(SAMPLE, tmp_path / "spec")
    return tmp_path


@pytest.mark.parametrize(
    ("name", "where"),
    [
        ("client/templates/version.py.jinja", "api302/_version.py"),
        ("client/runtime/types.py", "api302/types.py"),
    ],
)
def test_a_change_of_the_generator(repository: Path, name: str, where: str) -> None:
    out = repository / "generated"
    for printed in ("operations", "up to date"):
        assert printed in _client(repository, out).communicate()[0]
    source = repository / "generator" / name
    source.write_text(source.read_text("utf-8") + "# another line\n", "utf-8")
    assert "operations" in _client(repository, out).communicate()[0]
    assert "# another line\n" in (out / where).read_text("utf-8")
    assert "up to date" in _client(repository, out).communicate()[0]


def test_a_change_of_the_generators_code(repository: Path) -> None:
    out = repository / "generated"
    assert "operations" in _client(repository, out).communicate()[0]
    source = repository / "generator" / "output.py"
    source.write_text(source.read_text("utf-8").replace("indent=2", "indent=1"), "utf-8")
    assert "operations" in _client(repository, out).communicate()[0]
    assert (out / "openapi" / "openapi.json").read_text("utf-8").startswith('{\n "openapi"')


def test_two_at_once(repository: Path, generated: Path) -> None:
    out = repository / "generated"
    for process in [_client(repository, out) for _ in range(2)]:
        _, err = process.communicate()
        assert process.returncode == 0, err
    assert output.differences(generated, out) == []
    assert {path.name for path in repository.iterdir()} == {".cache", "generated", "generator", "spec"}
    assert "up to date" in _client(repository, out).communicate()[0]
