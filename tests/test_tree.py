"""What must not stand in the tree, whoever commits it: keys, names of machines, files that do not belong there."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Callable, Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

from generator.lint import KEY

ROOT = Path(__file__).resolve().parents[1]
LARGEST = 6_000_000
EXECUTABLE = {".ci/run"}
_REGISTRIES = (
    *("pypi.", "pythonhosted.", "npmjs.", "proxy.golang.", "sum.golang.", "crates.", "repo1.maven."),
    *("maven.apache.", "deb.debian.", "rubygems."),
)
FORBIDDEN = {
    "looks like a key": KEY,
    "the host of a package registry": re.compile(rf"\b(?:{'|'.join(map(re.escape, _REGISTRIES))})(?:org|com|io)\b"),
    # `/home/user` is a home in the sandboxes that the API has.
    "a path of one machine": re.compile(
        r"/(?<![\w.-]/)(?:(?:root|work|tmp/[\w.-]+|var/folders)/|(?:home|Users)/(?!user\b)\w)|:\\+Users\\"
    ),
    "a carriage return": re.compile("\r"),
    "a NUL": re.compile("\0"),
}


def files(root: Path) -> Iterator[Path]:
    """What git tracks or would track; without git, what its ignored names leave of the tree."""
    if (root / ".git").exists():
        listing = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
        listed = subprocess.run(listing, cwd=root, check=True, capture_output=True, text=True).stdout
        yield from (root / name for name in listed.split("\0") if name and os.path.lexists(root / name))
        return
    ignored = [".git", *(line.rstrip("/") for line in (root / ".gitignore").read_text("utf-8").split())]

    def kept(names: list[str]) -> list[str]:
        return [name for name in names if not any(fnmatch(name, pattern) for pattern in ignored)]

    for folder, folders, names in os.walk(root):
        links = [name for name in folders if os.path.islink(os.path.join(folder, name))]
        folders[:] = kept(folders)
        yield from (Path(folder, name) for name in kept([*names, *links]))


def findings(root: Path) -> Iterator[str]:
    """`file:line: what`, without the text that was found."""
    for path in files(root):
        name = path.relative_to(root).as_posix()
        if path.is_symlink():
            if not path.resolve().is_relative_to(root.resolve()):
                yield f"{name}: a link out of the tree"
            continue
        if path.stat().st_mode & 0o111 and name not in EXECUTABLE:
            yield f"{name}: executable"
        if path.stat().st_size > LARGEST:
            yield f"{name}: larger than {LARGEST / 1e6:g} MB"
        try:
            text = path.read_bytes().decode()
        except UnicodeDecodeError as error:
            yield f"{name}: no text in UTF-8, from byte {error.start} on"
            continue
        for what, pattern in FORBIDDEN.items():
            line, behind = 1, 0
            for match in pattern.finditer(text):
                line, behind = line + text.count("\n", behind, match.start()), match.start()
                yield f"{name}:{line}: {what}"


def test_the_tree_is_clean() -> None:
    assert list(findings(ROOT)) == []


# Put together here, so that none of them stands in this file.
KEYS = {
    "OpenAI": "sk" + "-proj-" + "a1" * 10,
    "GitHub": "gh" + "s_" + "a1" * 18,
    "GitHub, fine-grained": "github" + "_pat_" + "a1" * 18,
    "Slack": "xox" + "b-" + "1" * 12 + "-a",
    "AWS": "AK" + "IA" + "B2" * 8,
    "Google": "AI" + "za" + "a1" * 18,
    "Google, OAuth": "ya" + "29." + "a1" * 18,
    "JWT": "ey" + "J" + "a1" * 10 + "." + "a1" * 10 + ".c",
    "bearer": "Bear" + "er " + "a1" * 10,
    "PEM": "-----BEGIN EC PRIV" + "ATE KEY-----\n" + "a1" * 10,
}
MACHINES = ["root/x", "home/somebody", "home/users/x", "work/x", "Users/x", "tmp/abc/x", "var/folders/x"]


def _planted() -> Iterator[tuple[str, str, str, str]]:
    yield from ((name, key, key, "looks like a key") for name, key in KEYS.items())
    for host in _REGISTRIES:
        yield host, f"see https://{host}org/x", host, "the host of a package registry"
    yield from ((path, f"see '/{path}'", path, "a path of one machine") for path in MACHINES)
    yield "Windows", r"C:\Us" + r"ers\x", "ers", "a path of one machine"
    yield "CRLF", "x\r\n", "\r", "a carriage return"
    yield "NUL", "x\0", "\0", "a NUL"


@pytest.fixture(params=["git", "no git"])
def tree(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    (tmp_path / ".gitignore").write_text("dist/\n*.log\n")
    if request.param == "git":
        subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)
    return tmp_path


@pytest.mark.parametrize(("text", "part", "what"), [pytest.param(*rest, id=name) for name, *rest in _planted()])
def test_what_must_not_be_written(tmp_path: Path, text: str, part: str, what: str) -> None:
    (tmp_path / ".gitignore").touch()
    (tmp_path / "a.md").write_bytes(f"\nfirst\n{text}".encode())
    assert list(findings(tmp_path)) == [f"a.md:3: {what}"]
    assert part not in str(list(findings(tmp_path)))


@pytest.mark.parametrize(
    "text",
    [
        "open('/home/user/a')",
        "https://x.test/work/root/",
        "Bearer {{YOUR_API_KEY}}",
        "/tmp/a.csv",
        "ask-me-anything-you-like",
    ],
)
def test_what_may_be_written(tmp_path: Path, text: str) -> None:
    (tmp_path / ".gitignore").write_text(text)
    assert list(findings(tmp_path)) == []


def _link(path: Path) -> None:
    path.symlink_to("../..")


def _executable(path: Path) -> None:
    path.touch(0o755)


def _large(path: Path) -> None:
    path.write_bytes(b" " * (LARGEST + 1))


def _binary(path: Path) -> None:
    path.write_bytes(b"\xff")


@pytest.mark.parametrize(
    ("make", "what"),
    [
        (_link, "a link out of the tree"),
        (_executable, "executable"),
        (_large, "larger than 6 MB"),
        (_binary, "no text in UTF-8, from byte 0 on"),
    ],
)
def test_what_must_not_be_there(tree: Path, make: Callable[[Path], None], what: str) -> None:
    (tree / "a").mkdir()
    make(tree / "a" / "b")
    assert what in {finding.partition(": ")[2] for finding in findings(tree)}


def test_what_is_ignored_is_not_looked_at(tree: Path) -> None:
    (tree / "dist").mkdir()
    for name in ("dist/a", "a.log", "b"):
        (tree / name).write_text("\r")
    (tree / "inside").symlink_to("dist")
    assert list(findings(tree)) == ["b:1: a carriage return"]
