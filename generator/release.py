"""What a team takes of a version: the package, the description, what changed since the last version, checksums."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter
from hashlib import sha256
from pathlib import Path

from . import changes, pages
from .bundle import Bundle
from .document import operations
from .findings import UsageError
from .output import DOCUMENTS, OPENAPI, replacing

DOCUMENT = f"generated/{OPENAPI}/openapi.json"
CHANGES, SUMS = "API-CHANGES.md", "SHA256SUMS"
KNOWN = ("*.whl", "openapi-*.json", "openapi-*.yaml", CHANGES, SUMS)
"""What `dist/` may hold from earlier."""
_TAGS = "v[0-9]*"
_VERSION = re.compile(r"^## v?(\d\S*)", re.MULTILINE)


def release(root: Path, bundle: Bundle, target: Path) -> None:
    """Write everything that a release has into `target`, in the place of what is there.

    Args:
        root: the project's directory. Its `generated/` must be what `bundle` gives.
        bundle: its description.
        target: a directory, or where there is none yet.

    Raises:
        UsageError: the version cannot be released; says what to do. `target` is as it was.
    """
    version = str(bundle.document["info"]["version"])
    versions = _VERSION.findall((root / "CHANGELOG.md").read_text("utf-8"))
    if version not in versions:
        raise UsageError(f"CHANGELOG.md: has no entry for {version}: write one under `## {version}`")
    git = Git(root) if (root / ".git").exists() else None
    tag = git.last_tag(version) if git else None
    if not tag and len(versions) > 1:
        where = "git has no tag of an earlier one (`git fetch --tags`)" if git else "there is no git"
        raise UsageError(f"CHANGELOG.md has {len(versions)} versions, but {where}: what changed cannot be told")
    with replacing(target, KNOWN) as fresh:
        fresh.mkdir()
        for name in DOCUMENTS:
            stem, _, kind = name.rpartition(".")
            (fresh / f"{stem}-{version}.{kind}").write_bytes((root / "generated" / OPENAPI / name).read_bytes())
        (fresh / CHANGES).write_text(_changes(bundle, git, tag), "utf-8")
        _wheel(root, fresh, git.time() if git else None)
        for wheel in fresh.glob("*.whl"):
            if wheel.name.split("-")[1] != version:
                raise UsageError(f"spec/openapi.yaml has the version {version}, but pyproject.toml made {wheel.name}")
        sums = [f"{sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(fresh.iterdir())]
        (fresh / SUMS).write_text("".join(sums), "utf-8")


class Git:
    """The history of the project.

    Raises:
        UsageError: git is not there or fails, or the tree is not that of a commit.
    """

    def __init__(self, root: Path) -> None:
        self._root = root
        if changed := self._run("diff", "--name-only", "HEAD"):
            raise UsageError(f"git: {changed.splitlines()[0]} is not committed: a release is made of a commit")

    def time(self) -> str:
        """When HEAD was committed, in seconds of Unix time."""
        return self._run("log", "-1", "--format=%ct")

    def last_tag(self, version: str) -> str | None:
        """The nearest tag of an earlier version that HEAD comes after; None where there is none.

        Raises:
            UsageError: `version` is another commit's, or the clone is too shallow to tell.
        """
        own = f"v{version}"
        if self._run("tag", "--list", own):
            tagged, head = (self._run("rev-parse", f"{name}^{{commit}}") for name in (f"refs/tags/{own}", "HEAD"))
            if tagged != head:
                raise UsageError(f"git: {own} is the tag of another commit: raise the version in spec/openapi.yaml")
        if set(self._run("tag", "--list", _TAGS, "--merged", "HEAD").splitlines()) - {own}:
            return self._run("describe", "--tags", "--abbrev=0", "--match", _TAGS, "--exclude", own, "HEAD")
        if self._run("rev-parse", "--is-shallow-repository") == "true":
            raise UsageError("git: the clone is shallow and has no tag to compare with: `git fetch --tags --unshallow`")
        return None

    def file(self, tag: str, path: str) -> str | None:
        """A file as it was at a tag; None where it had none."""
        if not self._run("ls-tree", "--name-only", tag, "--", path):
            return None
        return self._run("show", f"{tag}:{path}")

    def _run(self, *arguments: str) -> str:
        command = ["git", "-C", str(self._root), *arguments]
        try:
            done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", errors="replace")
        except FileNotFoundError:
            raise UsageError("git is missing, which knows the last version: install it") from None
        if done.returncode:
            raise UsageError(f"`git {arguments[0]}` failed: {done.stderr.strip()}")
        return done.stdout.strip()


def _changes(bundle: Bundle, git: Git | None, tag: str | None) -> str:
    name = f"v{bundle.document['info']['version']}"
    old = git.file(tag, DOCUMENT) if git and tag else None
    if tag and old is not None:
        return changes.report(changes.parse(old, f"{tag}:{DOCUMENT}"), bundle.document, tag, name)
    why = f"Nothing can be compared: {tag} has no {DOCUMENT}." if tag else "This is the first release."
    return f"# The API of {name}\n\n{why}\n\n{_sections(bundle)}"


def _sections(bundle: Bundle) -> str:
    """A table of the operations, each counted once, in the section of the first page that names it."""
    indexed = pages.read(bundle.tree)[1]
    section = {page.value: page.section[0] for page in reversed(indexed) if page.state == "operation"}
    order = {page.section[0]: 0 for page in indexed}
    counted = Counter(order) + Counter(section[operation.id] for operation in operations(bundle.document))
    rows = [f"| {name} | {counted[name]} |" for name in order if counted[name]]
    return "\n".join(["| section | operations |", "| --- | ---: |", *rows, f"| total | {counted.total()} |", ""])


def _wheel(root: Path, target: Path, time: str | None) -> None:
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--disable-pip-version-check", "--no-deps"]
    command += ["--wheel-dir", str(target), str(root)]
    environment = {**os.environ, **({"SOURCE_DATE_EPOCH": time} if time else {})}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8")
    if done.returncode:
        raise UsageError(f"the wheel cannot be built:\n{done.stderr.strip()}")
