"""Tasks: what `x-302-task` says of a submitted piece of work, played from its submission to its end."""

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass
from itertools import count
from typing import Any

from .messages import Instead, refusal
from .pointers import Json, get, put
from .routes import Operation

_FIRST_NUMBER = 10_000_000
_RUNNING_POLLS = 2
_FATES = {"fail": "failed", "stuck": "running", "lost": "lost", "flap": "flap"}
_FLAPPING = ("running", "lost", "odd", "running")
_MOST_TASKS = 20_000


@dataclass
class Task:
    """One submitted task; `plan` is the extension of the operation that took it."""

    id: str | int
    plan: Json
    fate: str
    polls: int = 0

    def advance(self) -> str:
        """Count a poll and tell what it sees: `running`, `done`, `failed`, `lost` (not known) or `odd` (not listed)."""
        self.polls += 1
        if self.fate == "flap":
            return _FLAPPING[self.polls - 1] if self.polls <= len(_FLAPPING) else "done"
        return "running" if self.polls <= self._steps and self.fate != "lost" else self.fate

    def http_status(self, stage: str) -> int | None:
        """The HTTP status that stands for a stage: 404 for `lost`, for `running` the one that the document names."""
        if stage == "lost":
            return 404
        statuses = self.plan.get("pending")
        return statuses[0] if statuses and stage in ("running", "odd") else None

    def show(self, stage: str, examples: list[Any]) -> Any:
        """The poll's example that shows this stage, or a copy of its first one that was made to."""
        answer = deepcopy(self._picture(stage, examples))
        own_name = f"/{self.plan['parameter']}"
        if isinstance(get(answer, own_name), str):
            put(answer, own_name, str(self.id))
        sign = self.plan.get("done_if")
        if sign and stage != "done" and get(answer, sign):
            put(answer, sign, None)
        return answer

    @property
    def _steps(self) -> int:
        running = min(len(self.plan.get("running", ())), _RUNNING_POLLS)
        return running or int(bool(self.plan.get("pending") or self.plan.get("done_if")))

    def _picture(self, stage: str, examples: list[Any]) -> Any:
        sign = self.plan.get("done_if")
        if sign and stage != "failed":
            fitting = [example for example in examples if bool(get(example, sign)) == (stage == "done")]
            examples = fitting or examples
        result = self.plan.get("result")
        if result and stage == "done":
            # Several kinds of tasks may share their poll: the examples that hold this one's result come first.
            examples = sorted(examples, key=lambda example: get(example, result) is None)
        failure = self.plan.get("failed_if")
        if failure and stage == "failed" and not self.plan.get("failed"):
            return self._failure(failure, examples)
        if failure and stage != "failed":
            examples = [example for example in examples if not get(example, failure)] or examples
        status = self.plan.get("status", "")
        wanted = self._wanted(stage) if status else []
        for value in wanted:
            for example in examples:
                if _same(get(example, status), value):
                    return example
        picture = deepcopy(examples[0])
        if wanted:
            put(picture, status, wanted[0])
        return picture

    def _failure(self, pointer: str, examples: list[Any]) -> Any:
        for example in examples:
            if get(example, pointer):
                return example
        picture = deepcopy(examples[0])
        put(picture, pointer, "failed as the request preferred")
        return picture

    def _wanted(self, stage: str) -> list[Any]:
        if stage == "odd" and "otherwise" in self.plan:
            stage = "running"  # where every state that is not listed is a failure, none is odd
        if stage == "odd" or (stage == "running" and not self._steps):
            return [self._unlisted()]
        values: list[Any] = self.plan.get(stage, [])
        if stage == "failed" and not values and "otherwise" in self.plan:
            return ["failed as the request preferred"]
        if stage != "running" or not values:
            return values
        current = values[min(self.polls, self._steps) - 1]
        return [current, *values]

    def _unlisted(self) -> Any:
        """A state that no list of the document names, of the same type as those that they do."""
        listed = [value for stage in ("running", "done", "failed") for value in self.plan.get(stage, ())]
        if any(isinstance(value, str) for value in listed):
            return "odd as the request preferred"
        return next(number for number in count(90) if number not in listed)


class Tasks:
    """The tasks that this mock has given out, by the operation that polls them and their id."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._parameters: dict[str, set[str]] = {}
        for operation in operations:
            for plan in operation.tasks:
                self._parameters.setdefault(plan["poll"], set()).add(plan["parameter"])
        self._tasks: dict[tuple[str, str], Task] = {}
        self._numbers = count(_FIRST_NUMBER)

    def submit(self, plan: Json, answer: Any, wish: str | None) -> Any:
        """A copy of the answer with a fresh id in it; without a place for an id, it starts no task."""
        example = get(answer, plan["id"])
        if isinstance(example, bool) or not isinstance(example, (str, int)):
            return answer
        fate = _FATES.get(wish or "", "done")
        if fate == "failed" and not (plan.get("failed") or plan.get("failed_if") or plan.get("otherwise")):
            raise Instead(refusal(400, "Prefer: task=fail: the document does not say how this task fails"))
        task = Task(self._fresh(example), plan, fate)
        self._tasks[plan["poll"], str(task.id)] = task
        if len(self._tasks) > _MOST_TASKS:
            del self._tasks[next(iter(self._tasks))]
        answer = deepcopy(answer)
        put(answer, plan["id"], task.id)
        return answer

    def find(self, operation_id: str, values: Json) -> Task | None:
        """The task that a poll asks for; none for an id that was not given out here."""
        for parameter in self._parameters.get(operation_id, ()):
            if task := self._tasks.get((operation_id, str(values.get(parameter)))):
                return task
        return None

    def _fresh(self, example: str | int) -> str | int:
        """An id of the example's kind: a client may expect digits, a UUID or a certain length."""
        number = next(self._numbers)
        return number if isinstance(example, int) else f"{example[:-8]}{number}"


def _same(left: Any, right: Any) -> bool:
    """Equality as in JSON, where true is not 1."""
    return bool(left == right) and isinstance(left, bool) == isinstance(right, bool)
