"""What the tests of this directory share: the types of the fixtures, and where the descriptions stand."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from generator.findings import Finding

REPOSITORY = Path(__file__).resolve().parents[2]
SPEC = REPOSITORY / "spec"
# A part of spec/ as it once was, with an operation of each kind. Edits of spec/ itself would break whenever it grows,
# and take long: linting all of it is a matter of seconds.
SAMPLE = Path(__file__).with_name("sample")

Edit = Callable[[str, str, str], None]
Place = Callable[[str, str], tuple[str, int]]
Findings = Callable[[], list[Finding]]
Write = Callable[[dict[str, str]], Path]
Cli = Callable[..., tuple[int, str, str]]
