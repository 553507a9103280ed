"""What was generated from what, so that nothing is generated again that would come out the same.

A record says: these inputs gave these files. It knows both by their content alone: time stamps mean nothing to it, and
what was checked out, copied or generated elsewhere finds its record too.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

_GENERATOR = Path(__file__).resolve().parent
RECORDS = _GENERATOR.parent / ".cache" / "generated"
"""Each record is a file: its name tells the inputs, its content the files."""


def files(root: Path) -> Iterator[str]:
    """The files under a directory, relative to it and in no order; Python's own cache is none of them."""
    start = len(os.path.join(root, ""))
    for place, directories, names in os.walk(root):
        directories[:] = [name for name in directories if name != "__pycache__"]
        links = [name for name in directories if os.path.islink(os.path.join(place, name))]
        for name in (*names, *links):
            yield os.path.join(place, name)[start:]


def content(path: str | Path) -> bytes | None:
    """What stands in a file; None where there is none that can be read."""
    try:
        return Path(path).read_bytes() if os.path.isfile(path) else None
    except OSError:
        return None


def digest(root: Path) -> str:
    """A digest of the names and contents of all files under a directory."""
    whole = sha256()
    for name in sorted(files(root)):
        found = content(root / name)
        whole.update(os.fsencode(name) + b"\0" + (bytes(32) if found is None else sha256(found).digest()))
    return whole.hexdigest()


def inputs(spec: Path) -> str:
    """A digest of all that shapes the generated files: the description, the generator, Python and what is installed."""
    # The names of these directories hold the versions.
    installed = {path.name for entry in sys.path for path in Path(entry).glob("*.dist-info")}
    parts = (digest(spec), digest(_GENERATOR), sys.version, *sorted(installed))
    return sha256("\n".join(parts).encode()).hexdigest()


def holds(known: str, target: Path) -> bool:
    """Whether `target` holds what these inputs gave, no file more or less."""
    recorded = content(RECORDS / known)
    return recorded is not None and recorded == digest(target).encode()


def keep(known: str, made: str) -> None:
    """Write down that these inputs gave the files of this digest.

    Raises:
        OSError: there is no writing to `RECORDS`.
    """
    RECORDS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=RECORDS) as temporary:
        fresh = Path(temporary) / known
        fresh.write_text(made, "ascii")
        fresh.replace(RECORDS / known)
