"""One run: the mock in a process of its own, the users, and what is left when they have gone."""

from __future__ import annotations

import asyncio
import gc
import itertools
import multiprocessing
import random
import signal
import sys
import tempfile
import threading
import time
import traceback
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import psutil
from api302 import AsyncClient, Client, errors

from generator.demo import read
from generator.mock import Mock

from .measure import Sample, grown, growth
from .steps import FAULTS, GENERATED, Step, steps, use, use_async

FILE_SIZE = 200_000
ROUNDS_TO_WARM_UP = 3
"""How often every example is called before memory is looked at."""
LAST_ANSWERS = 60.0
"""Seconds that users have to end when the time is over."""


def _serve(pipe: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with Mock(read(GENERATED).document, tick=0.002) as mock:
        pipe.send(mock.url)
        pipe.recv()
        pipe.send(["".join(traceback.format_exception(error)) for error in mock.errors])


@contextmanager
def mock_process(problems: list[str]) -> Iterator[tuple[str, psutil.Process]]:
    """The mock in a process of its own: its address, and the process; what goes wrong in it is a problem."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_serve, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    try:
        yield ours.recv(), psutil.Process(process.pid)
        ours.send("the end")
        problems += [f"in the mock: {error}" for error in ours.recv()]
    finally:
        process.terminate()
        process.join()


class Soak:
    """One run; `report` and `problems` are there afterwards, also when it was stopped early."""

    def __init__(self, users: int, faults: float, use: Callable[..., None] = use, use_async: Any = use_async) -> None:
        self.users, self.faults, self.use, self.use_async = users, faults, use, use_async
        self.stopped = threading.Event()
        self.samples: list[Sample] = []
        self.outcomes: Counter[tuple[str, str]] = Counter()
        self.problems: list[str] = []
        """What leaked, and what was raised that should not be."""
        self.operations: set[str] = set()
        self._lock = threading.Lock()
        self._random = random.Random(302)
        self._own = psutil.Process()

    def run(self, seconds: float, show: Callable[[Sample], None] = lambda sample: None) -> None:
        """Let everybody work for some time; `show` sees what is measured every now and then."""
        with (
            tempfile.NamedTemporaryFile() as upload,
            mock_process(self.problems) as (self._url, self._mock),
            self._complaining(),
        ):
            upload.truncate(FILE_SIZE)
            todo = steps(Path(upload.name))
            self._random.shuffle(todo)
            self._known, self._next = len({step.call.variant.operation.id for step in todo}), itertools.cycle(todo)
            self._warm = ROUNDS_TO_WARM_UP * len(todo)
            before = self._sample()
            asyncio.run(self._everybody(seconds, show))
            gc.collect()
            self._compare(before)
        self.problems += grown(growth(self.samples, self._warm)) + [f"gc.garbage: {item!r}" for item in gc.garbage]

    def _compare(self, before: Sample) -> None:
        after = self._sample()
        for _ in range(50):  # the mock's side of a connection ends a moment later
            if after.mock_files > before.mock_files:
                time.sleep(0.1)
                after = self._sample()
        for name in ("files", "mock_files", "threads"):
            if getattr(after, name) > getattr(before, name):
                self.problems.append(f"{name}: {getattr(before, name)} before, {getattr(after, name)} after")

    @contextmanager
    def _complaining(self) -> Iterator[None]:
        """Every warning is a problem, those that are raised while something is thrown away included."""
        before = sys.unraisablehook

        def hook(unraisable: Any) -> None:
            self.problems.append(f"thrown away: {unraisable.exc_value!r}")

        sys.unraisablehook = hook
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("error")
                yield
        finally:
            sys.unraisablehook = before

    async def _everybody(self, seconds: float, show: Callable[[Sample], None]) -> None:
        loop = asyncio.get_running_loop()
        loop.set_exception_handler(lambda _, context: self.problems.append(f"in the loop: {context}"))
        with Client("any", self._url, max_retries=1) as client:
            async with AsyncClient("any", self._url, max_retries=1) as async_client:
                threads = [
                    threading.Thread(target=self._user, args=(client,), daemon=True)
                    for _ in range(max(2, self.users // 25))
                ]
                for thread in threads:
                    thread.start()
                users = [asyncio.create_task(self._async_user(async_client)) for _ in range(self.users)]
                try:
                    await self._watch(seconds, show)
                finally:
                    self.stopped.set()
                done, waiting = await asyncio.wait(users, timeout=LAST_ANSWERS)
                for thread in threads:
                    await asyncio.to_thread(thread.join, LAST_ANSWERS)
                self.problems += [f"a user never came back: {user.get_stack()}" for user in waiting]
                self.problems += [f"a user was lost: {user!r}" for user in done if user.cancelled() or user.exception()]
                gc.collect()
                await asyncio.sleep(0.1)  # for what the loop still closes
                left = asyncio.all_tasks() - {asyncio.current_task()}
                self.problems += [f"a task was left: {task!r}" for task in left]
                own: list[Any] = [client._pool._own, async_client._pool._own]
                pools = [http._transport._pool for http in own if http]
                for pool in pools:
                    self.problems += [f"still in use: {one!r}" for one in pool.connections if not one.is_idle()]
                    self.problems += [f"still waiting: {one.request!r}" for one in pool._requests]
        self.problems += [f"not closed: {one!r}" for pool in pools for one in pool.connections]

    async def _watch(self, seconds: float, show: Callable[[Sample], None]) -> None:
        started = time.monotonic()
        interval, passed = min(5.0, seconds / 50), 0.0

        def take() -> None:
            self.samples.append(self._sample(passed, len(asyncio.all_tasks())))
            show(self.samples[-1])

        while passed < seconds and not self.stopped.is_set():
            if passed >= interval * len(self.samples):
                take()
            await asyncio.sleep(min(0.1, interval))
            passed = time.monotonic() - started
        take()

    def _sample(self, seconds: float = 0.0, tasks: int = 0) -> Sample:
        files, mock_files = self._own.num_fds(), self._mock.num_fds()
        memory, mock_memory = (process.memory_info().rss / 1e6 for process in (self._own, self._mock))
        calls = self.outcomes.total()
        return Sample(seconds, calls, files, mock_files, tasks, threading.active_count(), memory, mock_memory)

    def _user(self, client: Client) -> None:
        while not self.stopped.is_set():
            with self._judged(step := self._step()):
                self.use(client, step)

    async def _async_user(self, client: AsyncClient) -> None:
        while not self.stopped.is_set():
            step = self._step()._replace(patience=self._chosen(0.05, self._random.uniform(0.0, 0.1), None))
            with self._judged(step):
                async with asyncio.timeout(step.patience):
                    await self.use_async(client, step)

    def _chosen(self, share: float, one: Any, other: Any) -> Any:
        return one if self._random.random() < share else other

    def _step(self) -> Step:
        with self._lock:
            step = next(self._next)
        self.operations.add(step.call.variant.operation.id)
        prefer = self._chosen(self.faults, self._random.choice(list(FAULTS)), "")
        return step._replace(prefer=prefer, leave_after=self._chosen(0.5, self._random.randint(1, 3), 0))

    @contextmanager
    def _judged(self, step: Step) -> Iterator[None]:
        error: Exception | None = None
        try:
            yield
        except Exception as raised:
            error = raised
        expected = FAULTS.get(step.prefer)
        cancelled = step.patience is not None and type(error) is TimeoutError
        right = (
            isinstance(error, expected)
            if expected
            else error is None or (bool(step.prefer) and isinstance(error, errors.Api302Error))
        )
        outcome = "cancelled" if cancelled else type(error).__name__ if error else "ok"
        with self._lock:
            self.outcomes[step.kind, outcome] += 1
            if not (right or cancelled):
                wanted = expected.__name__ if expected else "an answer"
                shown = "".join(traceback.format_exception(error)) if error else ""
                self.problems.append(f"{step.call.id}: {step.prefer or 'no fault'}: {wanted}, got {outcome}\n{shown}")

    @property
    def report(self) -> dict[str, Any]:
        """Every figure, as JSON has it."""
        last = self.samples[-1]
        return {
            "users": self.users,
            "seconds": last.seconds,
            "calls": self.outcomes.total(),
            "calls a second": last.calls / (last.seconds or 1.0),
            "operations": [len(self.operations), self._known],
            "outcomes": {f"{kind}: {outcome}": count for (kind, outcome), count in sorted(self.outcomes.items())},
            "growth": growth(self.samples, self._warm),
            "problems": self.problems,
            "samples": [sample._asdict() for sample in self.samples],
        }
