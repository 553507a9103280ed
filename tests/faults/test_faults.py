"""Every fault of the table, met by every call of both clients."""

from __future__ import annotations

import pytest

from .matrix import Matrix
from .table import FAULTS, TASK_FAULTS, Fault, TaskFault

styles = pytest.mark.parametrize("style", ["sync", "async"])


@styles
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_fault(matrix: Matrix, fault: Fault, style: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert matrix.deviations(fault, style) == []
    assert matrix.key not in "".join(capfd.readouterr())


@styles
@pytest.mark.parametrize("fault", TASK_FAULTS, ids=lambda fault: fault.name)
def test_fault_of_a_task(matrix: Matrix, fault: TaskFault, style: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert matrix.task_deviations(fault, style) == []
    assert matrix.key not in "".join(capfd.readouterr())
