"""One mock for the whole matrix, and a line at the end that says how much was played."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from .matrix import METHODS, Matrix

MATRIX = pytest.StashKey[Matrix]()


@pytest.fixture(scope="package")
def matrix(pytestconfig: pytest.Config) -> Iterator[Matrix]:
    gc.freeze()  # what is there by now stays, and is not searched for garbage after each fault
    with Matrix().running() as running:
        pytestconfig.stash[MATRIX] = running
        yield running
    gc.unfreeze()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    played = config.stash.get(MATRIX, None)
    if played:
        operations = len({call.variant.operation.id for call in METHODS})
        faults = len({name for pairs in played.played.values() for name, _ in pairs})
        pairs = ", ".join(f"{len(pairs):,} {style}" for style, pairs in played.played.items())
        terminalreporter.write_line(
            f"{faults} faults x {operations} operations ({len(METHODS)} methods): {pairs}; {played.seconds:.0f} s CPU"
        )
