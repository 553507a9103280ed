"""What is measured during a run, and how much of it may grow."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import median
from typing import NamedTuple

LONG_ENOUGH = 60.0
"""Seconds from which on a run says something about growth: before, modules are still loaded and caches filled."""


class Sample(NamedTuple):
    """What the two processes hold at one moment; memory in MB."""

    seconds: float
    calls: int
    files: int
    mock_files: int
    tasks: int
    threads: int
    memory: float
    mock_memory: float


BOUNDS = {"files": (0.1, 10.0), "mock_files": (0.1, 10.0), "tasks": (0.1, 10.0), "threads": (0.1, 2.0)}
BOUNDS |= {"memory": (0.05, 4.0), "mock_memory": (0.05, 4.0)}
"""How much the last fifth of a run may be above its second: a share of it, and this much in addition."""


def growth(samples: Sequence[Sample]) -> dict[str, tuple[float, float]]:
    """The medians of the second and of the last fifth; nothing for a run that is too short to tell."""
    fifth = len(samples) // 5
    if not fifth or samples[-1].seconds < LONG_ENOUGH:
        return {}
    early, late = samples[fifth : 2 * fifth], samples[-fifth:]
    return {name: tuple(median(getattr(one, name) for one in part) for part in (early, late)) for name in BOUNDS}


def grown(samples: Sequence[Sample]) -> list[str]:
    """What has grown beyond its bound."""
    return [
        f"{name} grew from {early:.1f} to {late:.1f}"
        for name, (early, late) in growth(samples).items()
        if late > early * (1 + BOUNDS[name][0]) + BOUNDS[name][1]
    ]
