"""A release: complete, the same bytes again, and refused where it would not be true."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest

from generator import release
from generator.bundle import Bundle, bundle
from generator.findings import UsageError
from tests.generator.support import REPOSITORY, SAMPLE, Cli

needs_go = pytest.mark.skipif(shutil.which("go") is None, reason="Go is missing, which runs oasdiff")
VERSION = "0.1.0"
NAMES = [
    "API-CHANGES.md",
    "SHA256SUMS",
    f"api302-{VERSION}-py3-none-any.whl",
    f"openapi-{VERSION}.json",
    f"openapi-{VERSION}.yaml",
    f"openapi-3.0-{VERSION}.json",
]
FIRST = """\
# The API of v0.1.0

This is the first release.

| section | operations |
| --- | ---: |
"""


def git(root: Path, *arguments: str) -> str:
    """git without what the machine has configured."""
    own = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1"}
    who = {
        f"GIT_{role}_{part}": f"{part.lower()}@example.com"
        for role in ("AUTHOR", "COMMITTER")
        for part in ("NAME", "EMAIL")
    }
    when = dict.fromkeys(("GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE"), "2026-01-02T03:04:06Z")
    command = ["git", "-C", str(root), *arguments]
    environment = {**os.environ, **own, **who, **when}
    return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout.strip()


def commit(root: Path) -> None:
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--allow-empty", "--message", "Say something")


@pytest.fixture(scope="module")
def sample() -> Bundle:
    return bundle(SAMPLE)


@pytest.fixture
def tree(tmp_path: Path, generated: Path) -> Path:
    """A small project without a history."""
    root = tmp_path / "project"
    shutil.copytree(SAMPLE, root / "spec")
    shutil.copytree(generated, root / "generated", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE", ".gitignore"):
        shutil.copy(REPOSITORY / name, root / name)
    (root / "CHANGELOG.md").write_text(f"# Changelog\n\n## {VERSION} (unreleased)\n\n- All.\n")
    return root


@pytest.fixture
def project(tree: Path) -> Path:
    """The same as one commit."""
    git(tree, "init", "--quiet", "--initial-branch", "main")
    commit(tree)
    return tree


@pytest.fixture
def without_wheel(monkeypatch: pytest.MonkeyPatch) -> None:
    """Building the wheel takes seconds, and nothing but its own test looks at it."""
    monkeypatch.setattr(release, "_wheel", lambda *_: None)


def operations(document: Path) -> int:
    return sum(len(set(item) - {"parameters"}) for item in json.loads(document.read_text("utf-8"))["paths"].values())


def test_a_release_is_complete_and_the_same_bytes_anywhere(cli: Cli, project: Path, tmp_path: Path) -> None:
    (project / "dist").mkdir()
    (project / "dist" / "api302-0.0.9-py3-none-any.whl").write_text("an old one")
    code, out, err = cli("dist", "--root", project)
    assert (code, err) == (0, "")
    assert out.splitlines()[-1].endswith(f"dist/: {', '.join(NAMES)}")
    made = {path.name: path.read_bytes() for path in (project / "dist").iterdir()}
    assert sorted(made) == NAMES

    sums = [f"{sha256(made[name]).hexdigest()}  {name}" for name in NAMES if name != "SHA256SUMS"]
    assert made["SHA256SUMS"].decode().splitlines() == sums
    subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=project / "dist", check=True)
    for name in NAMES[3:]:
        written = name.replace(f"-{VERSION}", "")
        assert made[name] == (project / "generated" / "openapi" / written).read_bytes()
    with ZipFile(project / "dist" / NAMES[2]) as wheel:
        assert f"Version: {VERSION}\n" in wheel.read(f"api302-{VERSION}.dist-info/METADATA").decode()
        assert {entry.date_time for entry in wheel.infolist()} == {(2026, 1, 2, 3, 4, 6)}

    again = tmp_path / "elsewhere" / "clone"
    git(tmp_path, "clone", "--quiet", str(project), str(again))
    assert cli("dist", "--root", again)[0] == 0
    assert {path.name: path.read_bytes() for path in (again / "dist").iterdir()} == made


@pytest.mark.usefixtures("without_wheel")
@pytest.mark.parametrize("history", ["none", "a commit", "its tag"])
def test_the_first_release_counts_each_operation_once(cli: Cli, tree: Path, history: str) -> None:
    with (tree / "spec" / "pages.yaml").open("a") as file:
        file.write("- section: [Again]\n  pages:\n  - {id: again-1, title: Tokenizer, operation: jina_tokenize}\n")
    if history != "none":
        git(tree, "init", "--quiet")
        commit(tree)
    if history == "its tag":
        git(tree, "tag", f"v{VERSION}")
    assert cli("dist", "--root", tree)[0] == 0
    text = (tree / "dist" / "API-CHANGES.md").read_text("utf-8")
    assert text.startswith(FIRST)
    counts = [int(line.split("|")[2]) for line in text.removeprefix(FIRST).splitlines()]
    total = operations(tree / "dist" / f"openapi-{VERSION}.json")
    assert (sum(counts[:-1]), counts[-1]) == (total, total)
    assert total == 6
    assert "\n| RAG-related | 1 |\n" in text
    assert "Again" not in text


@needs_go
@pytest.mark.usefixtures("without_wheel")
def test_a_release_after_a_tag_tells_what_changed(cli: Cli, project: Path) -> None:
    document = project / release.DOCUMENT
    text = document.read_text("utf-8")
    old = json.loads(text)
    del old["paths"]["/jina/tokenizer"]
    old["paths"]["/gone"] = {"get": {**old["paths"]["/dashboard/record/{request_id}"]["get"], "operationId": "gone"}}
    document.write_text(json.dumps(old))
    commit(project)
    git(project, "tag", "v0.0.1")
    document.write_text(text, "utf-8")
    commit(project)
    git(project, "tag", f"v{VERSION}")
    assert cli("dist", "--root", project)[0] == 0
    lines = (project / "dist" / "API-CHANGES.md").read_text("utf-8").splitlines()
    assert lines[:4] == [
        f"# API changes from v0.0.1 to v{VERSION}",
        "",
        "1 operation removed, 1 added, 0 of 5 changed.",
        "**Some changes break callers.**",
    ]
    assert any(line.startswith("  - `gone` (`GET /gone`): ") for line in lines[: lines.index("## Added operations")])
    assert any(line.startswith("  - `jina_tokenize` (`POST /jina/tokenizer`): ") for line in lines)


@pytest.mark.usefixtures("without_wheel")
def test_a_tag_without_the_description_says_so(cli: Cli, project: Path) -> None:
    document = project / release.DOCUMENT
    kept = document.rename(project / "kept.json")
    commit(project)
    git(project, "tag", "v0.0.1")
    kept.rename(document)
    commit(project)
    assert cli("dist", "--root", project)[0] == 0
    text = (project / "dist" / "API-CHANGES.md").read_text("utf-8")
    assert "\nNothing can be compared: v0.0.1 has no generated/openapi/openapi.json.\n" in text
    assert "\n| total | 6 |\n" in text


def test_generated_files_that_are_not_current_are_refused(cli: Cli, project: Path) -> None:
    (project / "generated" / "api302" / "_version.py").write_text('__version__ = "9"\n')
    code, out, err = cli("dist", "--root", project)
    assert code == 1
    assert '+__version__ = "0.1.0"' in out
    assert "is not what spec/ gives: run `make client` and commit the result" in err
    assert not (project / "dist").exists()


def no_entry(project: Path) -> str:
    (project / "CHANGELOG.md").write_text("# Changelog\n\n## 0.1.0rc1\n\n- No `## 0.1.0` yet.\n")
    commit(project)
    return "CHANGELOG.md: has no entry for 0.1.0: write one under `## 0.1.0`"


def not_committed(project: Path) -> str:
    (project / "README.md").write_text("Another.\n")
    return "git: README.md is not committed: a release is made of a commit"


def staged_only(project: Path) -> str:
    (project / "README.md").unlink()
    git(project, "add", "--all")
    return "git: README.md is not committed: a release is made of a commit"


def tag_of_another_commit(project: Path) -> str:
    git(project, "tag", "--annotate", "--message", "That version", "v0.1.0")
    commit(project)
    return "git: v0.1.0 is the tag of another commit: raise the version in spec/openapi.yaml"


def tags_not_fetched(project: Path) -> str:
    with (project / "CHANGELOG.md").open("a") as changelog:
        changelog.write("\n## 0.0.1\n\n- The first.\n")
    commit(project)
    return "CHANGELOG.md has 2 versions, but git has no tag of an earlier one (`git fetch --tags`): "


def no_history(project: Path) -> str:
    tags_not_fetched(project)
    shutil.rmtree(project / ".git")
    return "CHANGELOG.md has 2 versions, but there is no git: what changed cannot be told"


def damaged_history(project: Path) -> str:
    (project / ".git" / "HEAD").unlink()
    return "`git diff` failed: "


def shallow(project: Path) -> str:
    commit(project)
    whole = project.rename(project.with_name("whole"))
    git(whole, "clone", "--quiet", "--depth", "1", whole.as_uri(), str(project))
    return "git: the clone is shallow and has no tag to compare with: `git fetch --tags --unshallow`"


def tagged_nonsense(project: Path) -> str:
    document = project / release.DOCUMENT
    text = document.read_text("utf-8")
    document.write_text("[]")
    commit(project)
    git(project, "tag", "v0.0.1")
    document.write_text(text, "utf-8")
    commit(project)
    return "v0.0.1:generated/openapi/openapi.json: is not an OpenAPI 3.1 document: "


def foreign_file(project: Path) -> str:
    (project / "dist").mkdir()
    (project / "dist" / "letters.txt").write_text("mine")
    return f"--out: {project / 'dist'} holds letters.txt, which is not generated"


CASES = (
    no_entry,
    not_committed,
    staged_only,
    tag_of_another_commit,
    tags_not_fetched,
    no_history,
    damaged_history,
    shallow,
    tagged_nonsense,
    foreign_file,
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.__name__)
def test_what_cannot_be_released(project: Path, sample: Bundle, case: Callable[[Path], str]) -> None:
    expected = case(project)
    before = sorted((project / "dist").glob("*"))
    with pytest.raises(UsageError, match="^" + re.escape(expected)):
        release.release(project, sample, project / "dist")
    assert sorted((project / "dist").glob("*")) == before
    assert not list(project.glob(".dist*"))


def test_the_package_must_have_the_version_of_the_description(
    project: Path, sample: Bundle, monkeypatch: pytest.MonkeyPatch
) -> None:
    wheel = "api302-0.2-py3-none-any.whl"
    monkeypatch.setattr(release, "_wheel", lambda root, target, time: (target / wheel).write_text("a wheel"))
    with pytest.raises(UsageError, match=f"has the version 0.1.0, but pyproject.toml made {wheel}$"):
        release.release(project, sample, project / "dist")
    assert not (project / "dist").exists()


def test_a_wheel_that_cannot_be_built(project: Path, sample: Bundle) -> None:
    (project / "pyproject.toml").write_text("[build-system]\nrequires = 3\n")
    commit(project)
    with pytest.raises(UsageError, match=r"^the wheel cannot be built:\n[^\0]*pyproject\.toml"):
        release.release(project, sample, project / "dist")
    assert not (project / "dist").exists()


@pytest.mark.parametrize("name", ["spec/openapi.yaml", "CHANGELOG.md", "pyproject.toml"])
def test_a_place_that_is_no_project(cli: Cli, tree: Path, name: str) -> None:
    (tree / name).unlink()
    code, out, err = cli("dist", "--root", tree)
    assert (code, out) == (2, "")
    assert err == f"python -m generator dist: --root: {tree} has no {name}: name the project's directory\n"


def test_without_git(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(UsageError, match="git is missing"):
        release.Git(project)


def test_without_go_the_last_release_stays(
    sample: Bundle, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(project, "tag", "v0.0.1")
    commit(project)
    (project / "dist").mkdir()
    (project / "dist" / "SHA256SUMS").write_text("the last one")
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "git").symlink_to(str(shutil.which("git")))
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    with pytest.raises(UsageError, match=r"^Go is missing"):
        release.release(project, sample, project / "dist")
    assert [path.read_text() for path in (project / "dist").iterdir()] == ["the last one"]
