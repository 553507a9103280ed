"""What comes with the client when it is installed: attrs, httpx, and what httpx needs; and that it arrived whole."""

from __future__ import annotations

import base64
import hashlib
import re
import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

PACKAGE = Path(__file__).resolve().parents[1] / "generated" / "api302"
_IMPORT = re.compile(r"^\s*(?:from (?=[\w.]+ import )|import (?=[\w.]+(?: as \w+)?(?: *#.*)?$))(\w+)", re.MULTILINE)


def requirements(name: str) -> set[str]:
    """What a distribution asks for on this machine, extras aside."""
    found = map(Requirement, distribution(name).requires or ())
    return {canonicalize_name(one.name) for one in found if not one.marker or one.marker.evaluate({"extra": ""})}


def closure(name: str) -> set[str]:
    """All that an installation brings beside the distribution itself."""
    found: set[str] = set()
    left = {name}
    while left:
        new = requirements(left.pop()) - found
        found, left = found | new, left | new
    return found


def test_the_client_needs_attrs_and_httpx_only() -> None:
    assert requirements("api302") == {"attrs", "httpx"}
    assert closure("api302") == {"attrs", "httpx"} | closure("httpx")


def test_the_client_imports_what_it_asks_for() -> None:
    imported = {name for path in PACKAGE.rglob("*.py") for name in _IMPORT.findall(path.read_text("utf-8"))}
    # `rich` is the extra `progress`, and its absence is answered.
    assert imported - sys.stdlib_module_names == {"attrs", "httpx", "rich"}


@pytest.mark.parametrize("name", sorted(closure("api302")))
def test_what_was_installed_is_what_was_packed(name: str) -> None:
    """Every file of the distribution has the hash that its RECORD gives."""
    packed = [file for file in distribution(name).files or () if file.hash]
    assert packed
    for file in packed:
        assert file.hash is not None
        digest = hashlib.new(file.hash.mode, file.read_binary()).digest()
        assert base64.urlsafe_b64encode(digest).rstrip(b"=").decode() == file.hash.value, file
