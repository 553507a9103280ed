"""Writes `generated/`: first beside it, then moved into its place, so that a failure leaves the old one whole."""

from __future__ import annotations

import difflib
import errno
import json
import re
import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import yaml

from .bundle import Bundle
from .client import PACKAGE
from .client.project import generate
from .findings import UsageError
from .openapi30 import downgrade
from .record import content, files

OPENAPI = "openapi"
DOCUMENTS = ("openapi.yaml", "openapi.json", "openapi-3.0.json")
_Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


class _Readable(_Dumper):  # type: ignore[misc]
    """Texts of several lines as blocks, values that occur twice written twice."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: Any, text: str) -> Any:
    # A block cannot hold lines that end in spaces, and some readers miscount empty lines at its ends.
    odd = text.startswith(("\n", " ")) or text.endswith("\n\n") or re.search(r"[ \t]$", text, re.MULTILINE)
    style = None if "\n" not in text else '"' if odd else "|"
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)


_Readable.add_representer(str, _text)
# Texts that YAML 1.2 reads as numbers but PyYAML, which knows 1.1, would write without quotes.
_Readable.add_implicit_resolver(
    "tag:yaml.org,2002:float",
    re.compile(r"^(?:[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+)$"),
    list("-+.0123456789"),
)


def write_openapi(bundle: Bundle, target: Path) -> None:
    """The bundled document as 3.1 (YAML and JSON) and as 3.0.3."""
    older = downgrade(bundle)
    target.mkdir(parents=True)
    dumped = yaml.dump(bundle.document, Dumper=_Readable, sort_keys=False, allow_unicode=True, width=120)
    (target / "openapi.yaml").write_text(dumped, "utf-8")
    for name, document in (("openapi.json", bundle.document), ("openapi-3.0.json", older)):
        (target / name).write_text(json.dumps(document, indent=2, ensure_ascii=False) + "\n", "utf-8")


def write_all(bundle: Bundle, target: Path) -> None:
    """Everything that is generated, into a directory that does not exist yet."""
    write_openapi(bundle, target / OPENAPI)
    generate(bundle, target / PACKAGE)


@contextmanager
def replacing(target: Path, known: Collection[str] = (OPENAPI, PACKAGE)) -> Iterator[Path]:
    """A fresh place to write to, which takes the place of `target` when all went well.

    Args:
        target: a directory, or where there is none yet.
        known: what it may hold from earlier, as patterns of names.

    Raises:
        UsageError: something else than generated files stands there, which nobody wants deleted.
    """
    _refuse_foreign(target, known)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"--out: {target} cannot be written ({error.strerror}): name another place") from None
    with tempfile.TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent) as temporary:
        fresh = Path(temporary) / "new"
        yield fresh
        while fresh.exists():
            with suppress(FileNotFoundError):
                target.rename(Path(tempfile.mkdtemp(dir=temporary)) / "old")
            try:
                fresh.rename(target)
            except OSError as error:
                if error.errno not in (errno.ENOTEMPTY, errno.EEXIST):  # another run has just put its own there
                    raise


def _refuse_foreign(target: Path, known: Collection[str]) -> None:
    if target.exists() and not target.is_dir():
        raise UsageError(f"--out: {target} is no directory: name another place")
    foreign = {path.name for path in target.glob("*") if not any(fnmatchcase(path.name, name) for name in known)}
    if foreign:
        raise UsageError(f"--out: {target} holds {min(foreign)}, which is not generated: name another place")


def differences(committed: Path, fresh: Path) -> list[str]:
    """A readable diff of two directories, one line an entry."""
    names = sorted({*files(committed), *files(fresh)})
    lines: list[str] = []
    for name in names:
        old, new = content(committed / name), content(fresh / name)
        if old is None or old != new:
            label = f"{committed.name}/{name}"
            lines += _diff(old, new, f"{label} (committed)", f"{label} (from spec/)")
    return lines


def _diff(old: bytes | None, new: bytes | None, old_name: str, new_name: str) -> list[str]:
    """What differs, as lines; where no line does, the head and a word on what else it is."""
    before, after = ((data or b"").decode("utf-8", "replace").splitlines() for data in (old, new))
    lines = list(difflib.unified_diff(before, after, old_name, new_name, lineterm="", n=1))
    if lines:
        return lines
    states = ("missing" if data is None else f"{len(data)} bytes, the same lines" for data in (old, new))
    return [f"--- {old_name}: {next(states)}", f"+++ {new_name}: {next(states)}"]
