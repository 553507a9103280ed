"""One mock for all tests of a file, and a line at the end that says how much was played."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from tests.conftest import tell

from .matrix import METHODS, Matrix


@pytest.fixture(scope="module")
def matrix(request: pytest.FixtureRequest) -> Iterator[Matrix]:
    gc.freeze()  # what is there by now stays, and is not searched for garbage after each fault
    with Matrix().running() as running:
        yield running
    gc.unfreeze()
    if request.path.stem == "test_faults" and running.played:
        tell(request.config, _line(running))


def _line(played: Matrix) -> str:
    operations = len({call.variant.operation.id for call in METHODS})
    faults = len({name for pairs in played.played.values() for name, _ in pairs})
    pairs = ", ".join(f"{len(pairs):,} {style}" for style, pairs in played.played.items())
    return f"{faults} faults x {operations} operations ({len(METHODS)} methods): {pairs}; {played.seconds:.0f} s CPU"
