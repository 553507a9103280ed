"""Work that goes on after its submission: ask how it stands, or wait for its end."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar, cast

from . import _errors as errors
from ._answers import Response, retry_after
from ._models import Model
from ._operation import Keys, Operation, find
from .types import UNSET

if TYPE_CHECKING:
    from typing import Self

    from ._client import AsyncCore, SyncCore

S = TypeVar("S")
A = TypeVar("A")

FIRST_INTERVAL = 1.0
LONGEST_INTERVAL = 10.0
GROWTH = 1.5
DEFAULT_TIMEOUT = 1800.0


class TaskPlan(NamedTuple, Generic[A]):
    """What the description says of a task: who tells how it stands, and what the words mean."""

    poll: str
    """The operation that tells, as `tag.action`."""
    parameter: str
    """Its argument that takes the id."""
    id: Keys
    """Where the submission's answer holds the id."""
    status: Keys | None = None
    """Where the poll's answer holds the state; where there is none, an answer means that the task is done."""
    done: tuple[Any, ...] = ()
    failed: tuple[Any, ...] = ()
    answer: str = ""
    """The type of its answer, as an annotation."""
    done_if: Keys | None = None
    """Where the poll's answer holds something as soon as the task is done."""
    failed_if: Keys | None = None
    """Where a task says that it failed, whatever its state: anything but nothing, there, means so."""
    result: Keys | None = None
    reason: Keys | None = None
    pending: tuple[int, ...] = ()
    """The HTTP statuses that mean: not yet."""
    running: tuple[Any, ...] | None = None
    """Where these are all the states of a task that goes on: any other that is not `done` means that it failed."""

    def operation(self) -> Operation[A]:
        """The operation that tells how the task stands; loaded on first use."""
        operation: Operation[A] = import_module(f"{__package__}.api.{self.poll}").OPERATION
        return operation


class _Task(Generic[S, A]):
    """What both kinds of task know."""

    def __init__(self, plan: TaskPlan[A], id: Any, submitted: S | None) -> None:
        self._plan = plan
        self.id = id
        """The gateway's id, with which `client.<tag>.task(id)` picks the task up again, in any process."""
        self.submitted = submitted
        """The answer of the submission; None for a task that was picked up."""
        # Some answer a submission as they answer a poll, and it may be done already.
        polled = submitted if isinstance(submitted, Model) and type(submitted).__name__ == plan.answer else None
        self.answer = cast("A | None", polled)
        """What the last poll said; None before the first."""
        self._retry_after: float | None = None

    @property
    def status(self) -> Any:
        """The state in the vendor's words; None before the first poll."""
        keys = self._plan.status
        status = find(self.answer, keys) if keys else UNSET
        return None if status is UNSET else status

    @property
    def failed(self) -> bool:
        """Whether the task has ended without a result."""
        plan = self._plan
        if plan.failed_if and self.answer is not None and find(self.answer, plan.failed_if):
            return True
        if plan.running is not None and self.answer is not None and not self._ended:
            return self.status not in plan.running
        return self.status in plan.failed

    @property
    def done(self) -> bool:
        """Whether the task has ended, for better or worse."""
        return self._ended or self.failed

    @property
    def _ended(self) -> bool:
        plan = self._plan
        if self.answer is None:
            return False
        if plan.done_if and find(self.answer, plan.done_if):
            return True
        return self.status in plan.done if plan.status else plan.done_if is None

    @property
    def reason(self) -> Any:
        """Why the task failed, as the gateway gives it."""
        keys = self._plan.reason or self._plan.failed_if
        reason = find(self.answer, keys) if keys else UNSET
        return None if reason is UNSET else reason

    @property
    def result(self) -> A:
        """The last answer of a task that has ended well.

        Raises:
            TaskFailed: it ended without a result.
            TaskError: it has not ended, as far as the last poll said.
        """
        if self.failed:
            message = f"task {self.id} failed with {self.status!r}: {self.reason or 'no reason was given'}"
            raise self._error(errors.TaskFailed, message)
        if self.answer is None or not self.done:
            raise self._error(errors.TaskError, f"task {self.id} has not ended: call refresh() or wait()")
        return self.answer

    @property
    def output(self) -> Any:
        """The part of the result that the task was submitted for, e.g. the address of a file."""
        result = self.result
        output = find(result, self._plan.result) if self._plan.result else result
        return None if output is UNSET else output

    def _error(self, cls: type[Any], message: str) -> Any:
        error = cls(message)
        error.id, error.answer = self.id, self.answer
        if isinstance(error, errors.TaskFailed):
            error.reason = self.reason
        return error

    def _take(self, response: Response[A]) -> None:
        self._retry_after = retry_after(response.headers)
        if response.status_code not in self._plan.pending:
            self.answer = response.parsed

    def _take_refusal(self, error: errors.ApiError | errors.DecodeError) -> None:
        if error.status not in self._plan.pending:
            raise error
        self._retry_after = retry_after(error.headers)

    def _pauses(self, timeout: float | None, interval: float | None) -> Iterator[float]:
        """How long to pause before each further poll, until the time is over."""
        start = time.monotonic()
        usual = interval or FIRST_INTERVAL
        while True:
            left = float("inf") if timeout is None else start + timeout - time.monotonic()
            if left <= 0 and not self.done:
                message = f"task {self.id} is {self.status!r} after {timeout:g} s: it goes on, wait() again"
                raise self._error(errors.TaskTimeout, message)
            asked = self._retry_after if self._retry_after is not None else usual * random.uniform(0.9, 1.1)
            yield min(asked, max(left, 0.0))
            usual = min(usual * GROWTH, max(LONGEST_INTERVAL, interval or 0))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.id!r} {self.status!r}>"


class Task(_Task[S, A]):
    """A task that was submitted."""

    def __init__(self, client: SyncCore, plan: TaskPlan[A], id: Any, submitted: S | None = None) -> None:
        super().__init__(plan, id, submitted)
        self._client = client

    def refresh(self) -> Self:
        """Ask once how the task stands."""
        arguments = {self._plan.parameter: self.id}
        try:
            self._take(self._client.with_response(self._client.send, self._plan.operation(), **arguments))
        except (errors.ApiError, errors.DecodeError) as error:
            self._take_refusal(error)
        return self

    def wait(
        self,
        timeout: float | None = DEFAULT_TIMEOUT,
        interval: float | None = None,
        on_update: Callable[[Self], object] | None = None,
        progress: bool = False,
    ) -> A:
        """Ask again and again until the task has ended, and return its answer.

        Args:
            timeout: seconds to wait at most; None for no limit.
            interval: seconds between the first polls; it grows, and the gateway's `Retry-After` goes before it.
            on_update: called with the task after every poll.
            progress: show a line with the state while waiting, on a terminal; needs the extra `progress`.

        Raises:
            TaskFailed: the task ended without a result.
            TaskTimeout: it has not ended in time; it goes on.
        """
        with _progress(self, progress) as shown:
            if not self.done:
                self.refresh()
            for delay in self._pauses(timeout, interval):
                shown()
                if on_update:
                    on_update(self)
                if self.done:
                    break
                time.sleep(delay)
                self.refresh()
        return self.result


async def pause(seconds: float) -> None:
    """Sleep without blocking."""
    import asyncio  # slow to load, and of no use to blocking code

    await asyncio.sleep(seconds)


class AsyncTask(_Task[S, A]):
    """A task that was submitted, to await."""

    def __init__(self, client: AsyncCore, plan: TaskPlan[A], id: Any, submitted: S | None = None) -> None:
        super().__init__(plan, id, submitted)
        self._client = client

    async def refresh(self) -> Self:
        """Ask once how the task stands."""
        arguments = {self._plan.parameter: self.id}
        try:
            self._take(await self._client.with_response(self._client.send, self._plan.operation(), **arguments))
        except (errors.ApiError, errors.DecodeError) as error:
            self._take_refusal(error)
        return self

    async def wait(
        self,
        timeout: float | None = DEFAULT_TIMEOUT,
        interval: float | None = None,
        on_update: Callable[[Self], object] | None = None,
        progress: bool = False,
    ) -> A:
        """Ask again and again until the task has ended; arguments and errors are those of `Task.wait`."""
        with _progress(self, progress) as shown:
            if not self.done:
                await self.refresh()
            for delay in self._pauses(timeout, interval):
                shown()
                if on_update:
                    on_update(self)
                if self.done:
                    break
                await pause(delay)
                await self.refresh()
        return self.result


@contextmanager
def _progress(task: _Task[Any, Any], wanted: bool) -> Iterator[Callable[[], None]]:
    """A line on the terminal with the state of a task; nothing where there is no terminal."""
    if not wanted or sys.stderr is None or not sys.stderr.isatty():
        yield lambda: None
        return
    try:
        from rich.console import Console
        from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
    except ImportError:
        raise errors.ArgumentError("progress: needs rich, which `pip install api302[progress]` brings") from None
    columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        line = bar.add_task(f"task {task.id}")
        yield lambda: bar.update(line, description=f"task {task.id}: {task.status}")
