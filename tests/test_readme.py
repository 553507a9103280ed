"""The README's programs run, against the mock."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.bundle import bundle
from generator.mock import Mock

ROOT = Path(__file__).resolve().parents[1]
PROGRAMS = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)


@pytest.fixture(scope="module")
def mock() -> Iterator[Mock]:
    with Mock(bundle(ROOT / "spec").document) as mock:
        yield mock


@pytest.mark.parametrize("number", range(len(PROGRAMS)))
def test_program_runs(mock: Mock, number: int) -> None:
    environment = {**os.environ, "API302_BASE_URL": mock.url, "API302_API_KEY": "any"}
    environment["PYTHONPATH"] = str(ROOT / "generated")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAMS[number]], env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()
    assert mock.errors == []


def test_there_are_programs() -> None:
    assert len(PROGRAMS) >= 4
