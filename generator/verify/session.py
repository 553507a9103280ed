"""The calls of one run, one after another, each task followed to its end."""

from __future__ import annotations

import time
from collections.abc import Collection
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import httpx

from ..bundle import Bundle
from ..calls import Call
from ..document import Operation, own_server
from ..findings import UsageError
from ..mock.pointers import Json, get
from .compare import NOTHING, Comparison, Contract, borrowed, compact
from .plan import Step
from .redact import Redactor
from .report import Result, record
from .wire import Reply, Unreachable, build, send

_LONGEST_PAUSE = 60.0
_POLL_PAUSES = 4  # between two polls of a task


@dataclass
class Session:
    """What all calls of a run share."""

    bundle: Bundle
    http: httpx.Client
    base_url: str
    """Where everything is served; empty where the document is to say."""
    key: str
    redactor: Redactor
    polls: dict[str, Call]
    """A call of each operation, to ask for tasks with."""
    files: Path | None
    records: Path | None
    timeout: float
    task_timeout: float
    pause: float
    results: list[Result] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._contract = Contract(self.bundle.document, self.redactor)
        self._next = 0.0  # when the next call may be made

    def server(self, operation: Operation) -> str:
        """Where an operation is served."""
        document = self.bundle.document
        return self.base_url or own_server(document, operation) or str(document["servers"][0]["url"]).rstrip("/")

    def tell(self, result: Result) -> None:
        """Print what a call has found."""
        for line in result.lines():
            print(self.redactor.text(line), flush=True)

    def call(self, step: Step) -> None:
        """Call, compare, and follow the task that it may have started.

        Raises:
            UsageError: the service cannot be reached, or refuses the key from the start.
        """
        result = self._result(step.name, step.call)
        reply, found = self._exchange(step.call, step.name, step.files, strangers=borrowed(step.call))
        task = step.call.variant.task
        task_id = get(found.body, task["id"]) if task and found.success else None
        state = "running"
        # Some answer a submission as they answer a poll, and it may be done already.
        if task and task_id is not None and _kind(step.call) == _kind(self.polls[task["poll"]]):
            state = _state(task, found.body)
            self._judge(found, task, state)
        result.task = None if task_id is None else str(task_id)
        result.take(reply, found)
        result.finished = True
        self.tell(result)
        if reply.status == 401 and not any(200 <= (other.status or 0) < 300 for other in self.results):
            raise UsageError(f"{self.server(step.call.variant.operation)} refuses the key")
        if task and task_id is not None and state == "running":
            self._follow(step, task, task_id)

    def _follow(self, step: Step, task: Json, task_id: Any) -> None:
        """Poll a task until it ends, and compare every answer."""
        call = _asking_for(self.polls[task["poll"]], task["parameter"], task_id)
        result = self._result(f"{task['poll']} (task of {step.name})", call)
        result.task = str(task_id)
        pending = task.get("pending", ())
        deadline = time.monotonic() + self.task_timeout
        state = "running"
        while state == "running":
            self._next += (_POLL_PAUSES - 1) * self.pause
            name = f"{step.name}-poll-{result.polls + 1}"
            reply, found = self._exchange(call, name, {}, pending=pending)
            result.polls += 1
            if reply.status not in pending:
                state = _state(task, found.body) if found.success else "lost"
                self._judge(found, task, state)
            if state == "running" and time.monotonic() > deadline:
                found.add("task", f"its end within {self.task_timeout:g} s", "running")
                state = "lost"
            result.take(reply, found)
        result.finished = True
        self.tell(result)

    def _result(self, name: str, call: Call) -> Result:
        """The entry of a call that is about to be made."""
        operation = call.variant.operation
        file, line = self.bundle.place(operation.pointer)
        result = Result(name, f"{operation.method.upper()} {operation.path}", f"{file}:{line}")
        self.results.append(result)
        return result

    def _judge(self, found: Comparison, task: Json, state: str) -> None:
        """Add what a state means: a task of an example is expected to come to its result."""
        place = task.get("status") or task.get("failed_if") or task.get("done_if", "/")
        if any(deviation.path == place for deviation in found.deviations):
            return
        value = self._contract.shown(get(found.body, place))
        if state == "failed":
            reason = get(found.body, task.get("reason") or task.get("failed_if") or place)
            done = " or ".join(map(compact, task.get("done", ()))) or "a result"
            found.add(place, done, f"{value} {self._contract.shown(reason)}")
        elif state == "unknown":
            known = [compact(word) for name in ("running", "done", "failed") for word in task.get(name, ())]
            found.add(place, f"one of {', '.join(known)}", value)
        elif state == "done" and "result" in task and get(found.body, task["result"]) is None:
            found.add(task["result"], "the result of the task", NOTHING)

    def _exchange(
        self,
        call: Call,
        name: str,
        files: dict[str, list[str]],
        strangers: Collection[str] = (),
        pending: Collection[int] = (),
    ) -> tuple[Reply, Comparison]:
        """One request, not sooner than it may be sent, and what its answer was found to be."""
        time.sleep(max(0.0, self._next - time.monotonic()))
        server = self.server(call.variant.operation)
        try:
            request = build(self.http, call, server, self.key, files, self.files)
            reply = send(self.http, request, self.timeout)
        except Unreachable as error:
            raise UsageError(f"--base-url: {server} cannot be reached ({self.redactor.text(str(error))})") from None
        asked = reply.headers.get("retry-after", "")
        wait = min(float(asked), _LONGEST_PAUSE) if asked.isdecimal() else 0.0
        self._next = time.monotonic() + max(wait, self.pause)
        found = self._contract.compare(call, reply, strangers, pending)
        if self.records:
            record(self.records, name, reply, found, self.redactor)
        return reply, found


def _kind(call: Call) -> Any:
    """What tells answers of one kind from others."""
    return call.variant.media.get("schema")


def _asking_for(call: Call, parameter: str, value: Any) -> Call:
    """A poll for the task with this id. What it answers depends on the state, so no example is like it."""
    places = [place for place in call.given if place[1] == parameter]
    if places:
        return replace(call, given={**call.given, **dict.fromkeys(places, value)}, answer=None)
    return replace(call, body={**call.body, parameter: value}, answer=None)


def _state(task: Json, answer: Any) -> str:
    """How a task stands by the answer of its poll: `running`, `done`, `failed`, or in `unknown` words."""

    def told(name: str) -> Any:
        return get(answer, task[name]) if name in task else None

    status, running = told("status"), task.get("running", ())
    if told("failed_if") or status in task.get("failed", ()):
        return "failed"
    if told("done_if") or (status in task.get("done", ()) if "status" in task else "done_if" not in task):
        return "done"
    if not running or status in running or (status is None and "done_if" in task):
        return "running"
    return "failed" if "otherwise" in task else "unknown"
