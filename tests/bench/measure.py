"""Samples, taken in turns, and the lines of the table that they become."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import NamedTuple

OURS = "api302"
_BYTES_OF_MAXRSS = 1 if sys.platform == "darwin" else 1024


class RowFailed(Exception):
    """A row that could not be measured, and why."""


class Sample(NamedTuple):
    """What one run took: seconds, seconds of CPU, and memory in bytes, or what else is counted; for `units` of work."""

    wall: float
    cpu: float
    memory: int = 0
    units: int = 1


Contestant = Callable[[], Sample]


class Unit(NamedTuple):
    """How a sample becomes the figure of a row."""

    name: str
    of: str
    """The field of the sample."""
    factor: float
    """What makes the figure of that field, for one unit of work."""
    rate: bool = False
    """Whether the figure is units of work for each of that field, and more is better."""

    def figure(self, sample: Sample, cpu: bool) -> float:
        """What the row shows of a sample; `cpu` takes its seconds of CPU for its seconds."""
        measured: float = getattr(sample, "cpu" if cpu and self.of == "wall" else self.of) / sample.units
        return self.factor / measured if self.rate else self.factor * measured


S = Unit("s", "wall", 1)
MS = Unit("ms", "wall", 1e3)
US = Unit("µs", "wall", 1e6)
EVENTS_A_SECOND = Unit("events/s", "wall", 1, rate=True)
CALLS_A_SECOND = Unit("calls/s", "wall", 1, rate=True)
MB = Unit("MB", "memory", 1e-6)
KB = Unit("kB", "memory", 1e-3)
FILES = Unit("files", "memory", 1)


@dataclass(frozen=True)
class Row:
    """One comparison. The first contestant is ours; the goals hold its figure against those of others."""

    title: str
    unit: Unit
    contestants: Mapping[str, Contestant]
    rounds: int
    goals: Mapping[str, float] = field(default_factory=dict)
    """By contestant: the factor of its figure that ours must not exceed, of rates that it must reach."""
    limit: float | None = None
    """The greatest figure that ours should have."""
    cannot: Mapping[str, str] = field(default_factory=dict)
    """Peers that cannot take part, and why."""
    warm_up: bool = True


def in_turns(contestants: Mapping[str, Contestant], rounds: int, warm_up: bool = True) -> dict[str, list[Sample]]:
    """The samples of each contestant: A B A B …, so that what slows the machine down slows all of them down."""
    if warm_up:
        for run in contestants.values():
            run()
    samples: dict[str, list[Sample]] = {name: [] for name in contestants}
    for _ in range(rounds):
        for name, run in contestants.items():
            samples[name].append(run())
    if len({sample.units for taken in samples.values() for sample in taken}) > 1:
        raise RowFailed("the contestants did not do the same work")
    return samples


class Result(NamedTuple):
    """A contestant's figures, and ours as a multiple of them."""

    title: str
    contestant: str
    unit: str
    figures: list[float]
    ratio: float | None = None
    goal: str = ""

    @property
    def line(self) -> str:
        """A line of the table."""
        low, middle, high = (_short(value) for value in (min(self.figures), median(self.figures), max(self.figures)))
        spread = f"{low} … {high}" if len(self.figures) > 1 else ""
        ratio = "" if self.ratio is None else f"{self.ratio:.2f} x"
        return _line(self.title, self.contestant, f"{middle} {self.unit}", spread, ratio, self.goal)


TABLE_HEAD = (
    f"| what | contestant | median | min … max | {OURS} / it | goal |\n| --- | --- | ---: | ---: | ---: | --- |"
)


def _line(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _short(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def results(row: Row, cpu: bool) -> Iterator[Result]:
    """Measure a row. Ratios are the median of the rounds' ratios, which a slow moment of the machine hardly moves."""
    samples = in_turns(row.contestants, row.rounds, row.warm_up)
    figures = {name: [row.unit.figure(sample, cpu) for sample in taken] for name, taken in samples.items()}
    ours, *others = figures
    met = row.limit is None or median(figures[ours]) <= row.limit
    goal = "" if row.limit is None else _goal("≤", f"{row.limit:g} {row.unit.name}", met)
    yield Result(row.title, ours, row.unit.name, figures[ours], goal=goal)
    for name in others:
        ratio = median(mine / its for mine, its in zip(figures[ours], figures[name], strict=True))
        goal = ""
        if (factor := row.goals.get(name)) is not None:
            met = ratio >= factor if row.unit.rate else ratio <= factor
            goal = _goal("≥" if row.unit.rate else "≤", f"{factor:g} x", met)
        yield Result(row.title, name, row.unit.name, figures[name], ratio, goal)


def _goal(sign: str, bound: str, met: bool) -> str:
    return f"{sign} {bound}: {'met' if met else '**missed**'}"


def refused(title: str, contestant: str, reason: str) -> str:
    """The line of a peer that cannot take part."""
    return _line(title, contestant, reason, "", "", "")


def process(command: Sequence[str], *, cwd: Path, env: Mapping[str, str] | None = None) -> Sample:
    """Run a program to its end; its children count too."""
    with tempfile.TemporaryFile() as errors:
        started = time.perf_counter()
        running = subprocess.Popen(command, cwd=cwd, env=env, stdout=subprocess.DEVNULL, stderr=errors)
        _, status, usage = os.wait4(running.pid, 0)
        wall = time.perf_counter() - started
        running.returncode = os.waitstatus_to_exitcode(status)
        if running.returncode:
            errors.seek(0)
            raise RowFailed(f"{command[0]} ended with {running.returncode}: {_last(errors.read())}")
    return Sample(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * _BYTES_OF_MAXRSS)


def own_memory() -> int:
    """The greatest number of bytes that this process has held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _BYTES_OF_MAXRSS


def _last(text: bytes) -> str:
    lines = text.decode("utf-8", "replace").split("\n")
    return next((line.strip() for line in reversed(lines) if line.strip()), "it does not say why")


@contextmanager
def worker(command: Sequence[str], *, cwd: Path, env: Mapping[str, str]) -> Iterator[Contestant]:
    """A contestant that lives in a process of its own and does its work whenever it is asked."""
    with (
        tempfile.TemporaryFile() as errors,
        subprocess.Popen(
            command, cwd=cwd, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, text=True
        ) as running,
    ):
        assert running.stdin is not None
        assert running.stdout is not None
        asking, answers = running.stdin, running.stdout

        def answer() -> str:
            line = answers.readline()
            if not line:
                running.wait()
                errors.seek(0)
                raise RowFailed(f"{' '.join(command[-3:])}: {_last(errors.read())}")
            return line

        def work() -> Sample:
            print(file=asking, flush=True)
            wall, cpu, units = answer().split()
            return Sample(float(wall), float(cpu), units=int(units))

        try:
            answer()
            yield work
        finally:
            running.kill()
