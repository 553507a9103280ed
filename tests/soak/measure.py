"""What is measured during a run, and how much of it may grow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from statistics import median
from typing import NamedTuple


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


def growth(samples: Sequence[Sample], warm: int) -> dict[str, tuple[float, float]]:
    """The medians of the second and of the last fifth.

    Nothing for a run that had made fewer calls than `warm` when its second fifth began: it still loaded modules and
    filled caches.
    """
    fifth = len(samples) // 5
    if not fifth or samples[fifth].calls < warm:
        return {}
    early, late = samples[fifth : 2 * fifth], samples[-fifth:]
    return {name: tuple(median(getattr(one, name) for one in part) for part in (early, late)) for name in BOUNDS}


def grown(found: Mapping[str, tuple[float, float]]) -> list[str]:
    """What of a growth is beyond its bound."""
    return [
        f"{name} grew from {early:.1f} to {late:.1f}"
        for name, (early, late) in found.items()
        if late > early * (1 + BOUNDS[name][0]) + BOUNDS[name][1]
    ]
