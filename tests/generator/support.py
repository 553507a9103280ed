"""What the tests of this directory share: the types of the fixtures, and how a known defect is written down."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

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

NOTHING_RAISED = pytest.fail.Exception


def defect(*values: Any, reason: str, id: str | None = None, raises: type[BaseException] = AssertionError) -> Any:
    """A case that the generator does not pass yet; `raises` is how the test notices."""
    return pytest.param(*values, id=id, marks=pytest.mark.xfail(strict=True, raises=raises, reason=reason))
