"""The benchmark's arithmetic and its complaints; it measures nothing here."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.bench.measure import CALLS_A_SECOND, MS, Contestant, Row, RowFailed, Sample, Unit, process, results, worker


def _taking(seconds: Sequence[float], units: int = 1) -> Contestant:
    left = iter(seconds)
    return lambda: Sample(next(left), 0.5, units=units)


def _lines(unit: Unit, ours: Contestant, theirs: Contestant, *, cpu: bool = False, **goal: float) -> list[str]:
    row = Row("row", unit, {"api302": ours, "peer": theirs}, rounds=3, goals=goal)
    return [result.line for result in results(row, cpu)]


def test_medians_of_the_rounds_after_the_warm_up() -> None:
    ours, theirs = _taking([9, 0.1, 0.3, 0.2]), _taking([9, 0.1, 0.1, 0.4])
    assert _lines(MS, ours, theirs, peer=1.1) == [
        "| row | api302 | 200 ms | 100 … 300 |  |  |",
        "| row | peer | 100 ms | 100 … 400 | 1.00 x | ≤ 1.1 x: met |",
    ]


def test_a_rate_has_to_reach_its_goal() -> None:
    ours, theirs = _taking([2] * 4, units=1000), _taking([1] * 4, units=1000)
    assert _lines(CALLS_A_SECOND, ours, theirs, peer=0.9) == [
        "| row | api302 | 500 calls/s | 500 … 500 |  |  |",
        "| row | peer | 1,000 calls/s | 1,000 … 1,000 | 0.50 x | ≥ 0.9 x: **missed** |",
    ]


def test_seconds_of_cpu_take_the_place_of_seconds() -> None:
    ours, theirs = _taking([9] * 4), _taking([1] * 4)
    assert _lines(MS, ours, theirs, cpu=True)[1] == "| row | peer | 500 ms | 500 … 500 | 1.00 x |  |"


def test_contestants_that_do_unequal_work_are_not_compared() -> None:
    with pytest.raises(RowFailed, match="same work"):
        _lines(MS, _taking([1] * 4, units=2), _taking([1] * 4))


def test_a_program_that_fails_says_why(tmp_path: Path) -> None:
    with pytest.raises(RowFailed, match="ended with 1: ModuleNotFoundError: No module named 'nowhere'"):
        process([sys.executable, "-c", "import nowhere"], cwd=tmp_path)


def test_a_worker_that_fails_says_why(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "print('ready', flush=True); input(); import nowhere"]
    with worker(command, cwd=tmp_path, env={}) as work, pytest.raises(RowFailed, match="No module named 'nowhere'"):
        work()
