"""Runs a row from its commands to its program, and says what came of it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from textwrap import indent
from typing import NamedTuple

from .rows import Row

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = ROOT / "generated" / "openapi"
ROWS_DIRECTORY = Path(__file__).parent
_KEPT = ("node_modules", "target")
"""What a row's directory keeps from one run to the next: what was installed, not what was generated."""
_SHOWN = 30
_SECONDS = 900
_TABLE = ("tool", "document", "operations", "builds", "calls", "limits")


class RowFailed(Exception):
    """A row that does not work, and why."""


class Result(NamedTuple):
    """A line of the table, and why the row failed if it did."""

    tools: str
    document: str
    operations: str = ""
    builds: str = ""
    calls: str = ""
    limits: str = ""
    failed: str = ""


def run(name: str, row: Row, work: Path, operation_ids: Iterable[str], url: str, log: Callable[[str], None]) -> Result:
    """Do in `work` what the row asks for; that it failed, or was skipped for want of a program, is in its result."""
    result = Result(", ".join(row.tools), row.document, limits=row.limits)
    if missing := [program for program in row.needs if not shutil.which(program)]:
        return result._replace(builds=f"skipped: {' and '.join(missing)} not found")
    try:
        _lay_out(name, work)
        for command in row.commands:
            log(f"{name}: {command}")
            _sh(command, work)
        result = result._replace(tools=_with_versions(row, work), builds="yes")
        if row.program:
            log(f"{name}: {row.program}")
            printed = _sh(row.program, work, API302_BASE_URL=url, API302_API_KEY="any").rstrip()
            log(indent(printed, "    "))
            worked = [call for call in row.calls if re.search(rf"^{call}: .", printed, re.MULTILINE)]
            result = result._replace(calls=", ".join(worked))
            if worked != list(row.calls):
                raise RowFailed(f"{row.program}: not a word of {', '.join(sorted({*row.calls} - {*worked}))}")
        if row.functions[0]:
            found, ids = _found(row, work), set(operation_ids)
            absent = sorted(id_ for id_ in ids if _bare(id_) not in found)
            result = result._replace(operations=f"{len(ids) - len(absent)}/{len(ids)}")
            if len(absent) != row.absent:
                raise RowFailed(f"{len(absent)} operations are absent, not {row.absent}: {', '.join(absent)}")
        return result
    except RowFailed as error:
        return result._replace(builds=result.builds or "no", failed=str(error))


def _lay_out(name: str, work: Path) -> None:
    """The directory as its user has it before the first command."""
    work.mkdir(parents=True, exist_ok=True)
    for path in work.iterdir():
        if path.name not in _KEPT:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    shutil.copytree(ROWS_DIRECTORY / name, work, dirs_exist_ok=True)
    shutil.copytree(DOCUMENTS, work, dirs_exist_ok=True)


def _sh(command: str, work: Path, **environment: str) -> str:
    """What a command printed; raises `RowFailed` with the end of it when it fails."""
    path = os.pathsep.join((os.path.dirname(sys.executable), os.environ.get("PATH", "")))
    quiet = {"CI": "1", "NO_COLOR": "1", "REDOCLY_TELEMETRY": "off", "PYTHONPATH": str(ROOT)}
    try:
        done = subprocess.run(
            ["sh", "-c", command],
            cwd=work,
            env={**os.environ, **quiet, "PATH": path, **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=_SECONDS,
        )
    except subprocess.TimeoutExpired:
        raise RowFailed(f"{command}: not done after {_SECONDS} seconds") from None
    if done.returncode:
        end = "\n".join(done.stdout.splitlines()[-_SHOWN:])
        raise RowFailed(f"{command}: exit code {done.returncode}\n{indent(end, '    ')}")
    return done.stdout


def _with_versions(row: Row, work: Path) -> str:
    printed = _sh(row.versions, work)
    versions = {
        tool: re.search(rf"(?:^|\s){re.escape(tool)}(?:@| version:| )\s*v?(\d[\w.+-]*)", printed) for tool in row.tools
    }
    return ", ".join(f"{tool} {match[1]}" if match else tool for tool, match in versions.items())


def _found(row: Row, work: Path) -> set[str]:
    """The names of the generated functions, without what languages differ in."""
    files, pattern = row.functions
    paths = list(work.glob(files))
    if not pattern:
        return {_bare(path.stem) for path in paths}
    return {_bare(name) for path in paths for name in re.findall(pattern, path.read_text("utf-8"), re.MULTILINE)}


def _bare(name: str) -> str:
    return name.replace("_", "").lower()


def table(results: Iterable[Result]) -> str:
    """The results in Markdown."""
    rows = [_TABLE, ("---",) * len(_TABLE), *(result[: len(_TABLE)] for result in results)]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)
