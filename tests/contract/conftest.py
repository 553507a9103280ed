"""The bundled document and its calls, once for all contract tests."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.bundle import Bundle, bundle
from generator.calls import calls
from generator.document import Schemas

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = bundle(ROOT / "spec")
CALLS = list(calls(BUNDLE))


@pytest.fixture(scope="session")
def described() -> Bundle:
    return BUNDLE


@pytest.fixture(scope="session")
def schemas() -> Schemas:
    return Schemas(BUNDLE.document)
