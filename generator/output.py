"""Writes `generated/`: first beside it, then moved into its place, so that a failure leaves the old one whole."""

from __future__ import annotations

import difflib
import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import yaml

from . import client
from .bundle import Bundle
from .openapi30 import downgrade

OPENAPI = "openapi"
_Dumper: Any = getattr(yaml, "CSafeDumper", yaml.SafeDumper)


class _Readable(_Dumper):  # type: ignore[misc]
    """Texts of several lines as blocks, values that occur twice written twice."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _text(dumper: Any, text: str) -> Any:
    # A block cannot hold lines that end in spaces; YAML would fall back to escapes for it anyway.
    block = "\n" in text and not any(line.endswith((" ", "\t")) for line in text.splitlines())
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if block else None)


_Readable.add_representer(str, _text)


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
    client.generate(bundle, target / client.PACKAGE)


@contextmanager
def replacing(target: Path) -> Iterator[Path]:
    """A fresh place to write to, which takes the place of `target` when all went well."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent) as temporary:
        fresh = Path(temporary) / "new"
        yield fresh
        if target.exists():
            target.rename(Path(temporary) / "old")
        fresh.rename(target)


def differences(committed: Path, fresh: Path) -> list[str]:
    """A readable diff of two directories, one line an entry."""
    names = sorted({*_files(committed), *_files(fresh)})
    lines: list[str] = []
    for name in names:
        old, new = _lines(committed / name), _lines(fresh / name)
        if old != new:
            label = f"{committed.name}/{name}"
            lines += difflib.unified_diff(old, new, f"{label} (committed)", f"{label} (from spec/)", lineterm="", n=1)
    return lines


def _files(root: Path) -> Iterator[str]:
    for path in root.rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            yield path.relative_to(root).as_posix()


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines() if path.exists() else []
