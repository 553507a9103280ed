"""Whether a call ended as its row of the table says."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from api302 import AsyncTask, BinaryAnswer, Task, errors
from api302._models import encode
from api302._operation import find

from generator.calls import Call
from generator.document import operations
from generator.mock.messages import gateway_error, to_json
from tests.contract.conftest import BUNDLE
from tests.contract.outcomes import documented_failure

from .table import (
    EVENTS,
    FILE,
    JSON,
    NOTHING,
    SAME,
    START,
    STREAMS,
    TAIL,
    TEXT,
    Ending,
    Fault,
    Status,
    Success,
    TaskFault,
)

_OPERATIONS = {operation.id: operation for operation in operations(BUNDLE.document)}
_BY_STATUS = {*errors.BY_STATUS.values(), errors.ServerError}


class Outcome(NamedTuple):
    """How a call ended."""

    call: Call
    answer: Any
    """What it returned, as plain JSON or bytes."""
    error: Exception | None
    waits: list[float]
    """The seconds for which it wanted to sleep before each further try."""


class TaskOutcome(NamedTuple):
    """How two attempts to wait for a task ended: with its answer or an exception."""

    task: Any
    endings: list[Any]


def kind_of(call: Call) -> str:
    """The kind of its answer, as the table has them."""
    operation = call.module.OPERATION
    if call.variant.streams:
        return EVENTS if operation.ends_with or operation.ends_with_event else TAIL
    return {"None": NOTHING, "str": TEXT, "BinaryAnswer": FILE}.get(operation.answer, JSON)


def wanted_ending(fault: Fault, call: Call) -> Ending:
    return fault.but.get(kind_of(call), fault.ends)


def tries(fault: Fault, call: Call) -> int:
    """How many requests there should be: one, where the caller has had an answer or a part of it."""
    if wanted_ending(fault, call) in (*Success, errors.StreamError):
        return 1
    paid, repeatable = fault.tries
    return repeatable if call.module.OPERATION.idempotent else paid


def plain(answer: Any) -> Any:
    """An answer as JSON or bytes; of a task, what was submitted without the id, which is new each time."""
    if isinstance(answer, Task | AsyncTask):
        return json.dumps(encode(answer.submitted)).replace(str(answer.id), "…")
    return answer.content if isinstance(answer, BinaryAnswer) else encode(answer)


@cache
def refusal(operation_id: str, status: Status) -> bytes:
    """The body that the description has for a status; where there is none, or it may be final, that of the mock."""
    body = None if status.retry_after else documented_failure(BUNDLE, _OPERATIONS[operation_id], status.code)
    return to_json(gateway_error(status.code) if body is None else body)


def problems(fault: Fault, outcome: Outcome, same: Any, arrived: int) -> Iterator[str]:
    """What is not as the row says, as `expected … / got …`.

    Args:
        same: what the call returns without the fault.
        arrived: how many requests came to a gateway.
    """
    call, answer, error, waits = outcome
    ends, count = wanted_ending(fault, call), tries(fault, call)
    if len(waits) + 1 != count:
        yield f"expected {count} tries / got {len(waits) + 1}"
    if arrived != (0 if callable(fault.made) else count):
        yield f"expected {count} requests / got {arrived}"
    least, most = fault.waits
    if not all(least <= wait <= most for wait in waits):
        yield f"expected waits of {least:g} to {most:g} s / got {waits}"
    if isinstance(ends, Success):
        if error is not None:
            yield f"expected {ends.value} / got {error!r}"
        elif not _is_as(ends, answer, fault, same):
            yield f"expected {ends.value} / got {str(answer)[:200]}"
    elif error is None:
        yield f"expected {ends.__name__} / got an answer: {str(answer)[:200]}"
    elif not isinstance(error, errors.Api302Error):
        yield f"expected {ends.__name__} / got a bare {type(error).__module__}.{type(error).__name__}: {error}"
    elif not _is_exactly(error, ends):
        yield f"expected {ends.__name__} / got {type(error).__name__}: {error}"
    else:
        for what, wanted, found in _attributes(fault, call, error, same):
            if wanted != found:
                yield f"{ends.__name__}.{what}: expected {wanted!r} / got {found!r}"[:500]


def _is_as(success: Success, answer: Any, fault: Fault, same: Any) -> bool:
    if success is SAME:
        return bool(answer == same)
    if success is START:
        return bool(answer and answer == same[: len(answer)])
    return (fault.holds or b"").decode() in str(answer)


def _is_exactly(error: errors.Api302Error, cls: type[Exception]) -> bool:
    """Whether it is of this class and no other; of refusals, also of the class of the gateway's code."""
    if not isinstance(error, errors.ApiError):
        return type(error) is cls
    by_code = errors.BY_CODE.get(error.code, errors.ApiError) if isinstance(error.code, int) else errors.ApiError
    by_status = {other for other in _BY_STATUS if isinstance(error, other)}
    return isinstance(error, by_code) and by_status == ({cls} & _BY_STATUS)


def _attributes(fault: Fault, call: Call, error: errors.Api302Error, same: Any) -> Iterator[tuple[str, object, object]]:
    """What an exception must hold: the name, what is wanted, and what it has."""
    operation = call.module.OPERATION
    if isinstance(error, errors.ConnectionError):
        yield "method and path", (operation.method, operation.path), (error.method, error.path)
        yield "sent", fault.sent, error.sent
    if not isinstance(error, errors.AnswerError):
        return
    yield "status", fault.made.code if isinstance(fault.made, Status) else fault.status, error.status
    yield "request_id", fault.request_id, bool(error.request_id)
    yield "received", same[: len(error.received)] if call.variant.streams else [], plain(error.received)
    if fault.only == STREAMS:
        yield "received", True, len(error.received) > 0
    if isinstance(fault.made, Status):
        content = refusal(call.variant.operation.id, fault.made)
        yield "content", content, error.content
        yield "body", json.loads(content), error.body
    elif fault.holds is not None and not isinstance(error, errors.StreamError):
        yield "content", True, fault.holds in error.content and len(error.content) > 0
        yield "body", True, fault.holds.decode() in str(error.body)


def task_problems(fault: TaskFault, outcome: Outcome, requests: Counter[str | None]) -> Iterator[str]:
    """What is not as the row says; `requests` is how often each operation was asked for."""
    call, plan = outcome.call, outcome.call.module.TASK
    submission = call.variant.operation.id
    if requests[submission] != 1:
        yield f"expected 1 submission / got {requests[submission]}"
    if outcome.error:
        # The mock refuses to make a task fail of which nobody knows how that looks.
        if fault.ends is not errors.TaskFailed or plan.failed or plan.failed_if or plan.running is not None:
            yield f"expected a task / got {outcome.error!r}"
        return
    task, endings = outcome.answer
    # Some are answered like a poll, with a task that is done.
    at_once = type(task.submitted).__name__ == plan.answer and find(task.submitted, plan.status) in plan.done
    for wanted, ending in zip((fault.ends, fault.then), endings, strict=True):
        if wanted is None or at_once:
            if type(ending).__name__ != plan.answer or not task.done:
                yield f"expected {plan.answer} / got {ending!r}"
        elif not isinstance(ending, errors.Api302Error) or not _is_exactly(ending, wanted):
            yield f"expected {wanted.__name__} / got {ending!r}"
        elif isinstance(ending, errors.TaskError) and (ending.id, ending.answer) != (task.id, task.answer):
            yield f"expected the id and the last answer / got {ending.id!r}, {ending.answer!r}"
