"""What the contract asks beside the answer of a success: failures, ends of streams, results of tasks."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from typing import Any

import httpx
from api302 import Client, StreamError, Task, TaskFailed, errors
from api302._models import encode
from api302._operation import Envelope

from generator import sse
from generator.bundle import Bundle
from generator.calls import Call
from generator.client.code import python_name
from generator.client.methods import keys
from generator.document import Operation, contents, examples, properties
from generator.mock import Mock
from generator.mock.pointers import get, put

from .checks import STYLES, Recorder, recorder

STATUSES: dict[int, type[errors.ApiError]] = {
    **errors.BY_STATUS,
    500: errors.ServerError,
    502: errors.ServerError,
    520: errors.ServerError,
}
_REPEATED = (502, 503, 504)
"""The statuses after which only what may be repeated is sent again."""


def _problem(bundle: Bundle, call: Call, rule: str, text: str) -> str:
    return str(bundle.finding(call.variant.operation.pointer, rule, f"{call.id}: {text}"))


def repeats(operation: Operation) -> bool:
    """Whether an operation may be sent again although it may have been worked on."""
    return operation.method in ("get", "put", "delete") or "x-302-idempotent" in operation.data


def documented_failure(bundle: Bundle, operation: Operation, status: int) -> Any:
    """The body that the description gives for a status, or none."""
    wanted = {str(status), f"{status // 100}XX"}
    for content in contents(bundle.document, operation):
        if content.status in wanted:
            for example in examples(bundle.document, content.data, content.pointer):
                return example.value
    return None


def failure_problems(bundle: Bundle, call: Call, style: str) -> Iterator[str]:
    """Each status becomes its exception, and paid work is not submitted twice."""
    operation = call.variant.operation
    for status in operation.data["responses"]:
        if status.isdigit() and 300 <= int(status) < 500 and int(status) not in STATUSES:
            yield _problem(bundle, call, "failure", f"{status} has no exception of its own")
    for status, expected in {**STATUSES, 503: errors.ServerError}.items():
        body = documented_failure(bundle, operation, status)
        served = Recorder(status, "application/json", b"" if body is None else json.dumps(body).encode())
        try:
            STYLES[style](call, served)
        except errors.ApiError as error:
            if not isinstance(error, expected):
                yield _problem(bundle, call, "failure", f"{status} raised {error!r}, not {expected.__name__}")
            if (error.status, error.request_id) != (status, "r-1") or (body is not None and error.body != body):
                yield _problem(bundle, call, "failure", f"{status} became {error!r} with {error.body!r}")
        else:
            yield _problem(bundle, call, "failure", f"{status} raised nothing")
        if status in _REPEATED and (len(served.requests) > 1) != repeats(operation):
            yield _problem(bundle, call, "failure", f"{status}: sent {len(served.requests)} times")


def code_problems(bundle: Bundle) -> Iterator[str]:
    """Each of the gateway's codes has the exception that is described, and no other code has one."""
    table = [
        code
        for schema in bundle.document["components"]["schemas"].values()
        for item in properties(schema).values()
        for code in item.get("x-302-error-codes", [])
    ]
    described = {code["code"]: (code["name"], not code.get("transient", False)) for code in table}
    found = {code: (cls.__name__, code in errors.FINAL) for code, cls in errors.BY_CODE.items()}
    for code in sorted({*described, *found}):
        if described.get(code) != found.get(code):
            text = f"code {code}: is {found.get(code)}, documented is {described.get(code)}"
            yield str(bundle.finding("/components/schemas", "failure", text))


def cost_problems(bundle: Bundle, call: Call) -> Iterator[str]:
    """`client.cost` asks what is described as telling the cost of a call, and nothing else."""
    pointer = call.variant.operation.data.get("x-302-cost")
    asked = re.sub("{[^{}]*}", "an-id", call.variant.operation.path) == _cost_path()
    if asked != (pointer is not None):
        yield _problem(bundle, call, "cost", f"client.cost asks it: {asked}, documented is {pointer!r}")
    elif pointer is not None:
        served = recorder(call)
        with httpx.Client(transport=httpx.MockTransport(served)) as http:
            cost = Client("any", http_client=http).cost("an-id")
        if call.answer is None or cost != float(get(call.answer.value, pointer, "nan")):
            yield _problem(bundle, call, "cost", f"client.cost gives {cost}, not what stands at {pointer}")


@cache
def _cost_path() -> str:
    """What `client.cost` asks; nothing where there is no such method."""
    served = Recorder(200, "application/json", b"{}")
    with httpx.Client(transport=httpx.MockTransport(served)) as http:
        cost = getattr(Client("any", http_client=http), "cost", None)
        if cost is None:
            return ""
        cost("an-id")
    return served.requests[0].url.path


def fact_problems(bundle: Bundle, call: Call) -> Iterator[str]:
    """What an operation says beside its request: how it fails, ends, may be repeated and goes on."""
    data, plan = call.variant.operation.data, call.module.OPERATION
    envelope = data.get("x-302-envelope")
    message = keys(envelope["message"]) if envelope and "message" in envelope else None
    end = call.variant.media.get("x-302-stream", {}).get("end")
    ends = end["event"] if isinstance(end, dict) else []
    described: dict[str, Any] = {
        "id": f"{call.variant.operation.tag}_{python_name(call.variant.action)}",
        "idempotent": repeats(call.variant.operation),
        "envelope": Envelope(keys(envelope["field"]), tuple(envelope["success"]), message) if envelope else None,
        "ends_with": end if isinstance(end, str) else None,
        "ends_with_event": (ends,) if isinstance(ends, str) else tuple(ends),
    }
    found = {name: getattr(plan, name) for name in described}
    task = getattr(call.module, "TASK", None)
    if (task is None) != (call.variant.task is None):
        yield _problem(bundle, call, "fact", f"its task is {task}, documented is {call.variant.task}")
    elif task is not None and call.variant.task is not None:
        described_plan = _described_plan(call.variant.task)
        poll = task.operation()
        place = poll.places.get(task.parameter, ("body", task.parameter))
        described |= {**described_plan, "poll": call.variant.task["poll"], "parameter": call.variant.task["parameter"]}
        found |= {name: getattr(task, name) for name in described_plan} | {"poll": poll.id, "parameter": place[1]}
    for name, value in described.items():
        if found[name] != value:
            yield _problem(bundle, call, "fact", f"{name} is {found[name]!r}, documented is {value!r}")


def _described_plan(task: dict[str, Any]) -> dict[str, Any]:
    pointers = ("id", "status", "done_if", "failed_if", "result", "reason")
    plan: dict[str, Any] = {name: keys(task[name]) if name in task else None for name in pointers}
    plan |= {name: tuple(task.get(name, ())) for name in ("done", "failed", "pending")}
    return plan | {"running": tuple(task["running"]) if "otherwise" in task else None}


def envelope_problems(bundle: Bundle, call: Call, style: str) -> Iterator[str]:
    """A failure inside HTTP 200 becomes an exception with its code and message; no success does."""
    envelope = call.variant.operation.data.get("x-302-envelope")
    if not envelope or call.answer is None or not isinstance(call.answer.value, dict) or call.variant.streams:
        return
    field, message = envelope["field"], envelope.get("message", envelope["field"])
    for value in ["refused", *envelope["success"]]:
        answer = deepcopy(call.answer.value)
        put(answer, message, "refused")
        put(answer, field, value)
        try:
            STYLES[style](call, recorder(call, answer))
        except errors.ApiError as error:
            if value != "refused":
                yield _problem(bundle, call, "envelope", f"{value!r} raised {error!r}, but is a success")
            elif "message" in envelope and get(answer, message) == "refused" != error.message:
                yield _problem(bundle, call, "envelope", f"the message is {error.message!r}")
        else:
            if get(answer, field) == "refused":
                yield _problem(bundle, call, "envelope", f"no success at {field} raised nothing")


def stream_problems(bundle: Bundle, call: Call, style: str) -> Iterator[str]:
    """A stream is over at its end, and incomplete without it."""
    if not call.variant.streams or call.answer is None:
        return
    end = call.variant.media["x-302-stream"].get("end")
    text = call.answer.value.rstrip() + "\n\n"
    *before, last = text.removesuffix("\n\n").split("\n\n")
    event = next(iter(sse.events(last)), None)
    if end is not None and (event is None or not event.ends(end)):
        yield _problem(bundle, call, "stream", f"the example does not end as documented: {end!r}")
        return
    whole = STYLES[style](call, recorder(call, text))
    if end is not None:
        first = next(sse.events(text))
        more = f"event: {first.event}\ndata: {first.data}\n\n"
        if len(STYLES[style](call, recorder(call, text + more))) != len(whole):
            yield _problem(bundle, call, "stream", f"goes on after {end!r}")
    try:
        STYLES[style](call, recorder(call, "\n\n".join(before) + "\n\n"))
    except StreamError:
        if end is None:
            yield _problem(bundle, call, "stream", "wants an end that is not documented")
    else:
        if end is not None:
            yield _problem(bundle, call, "stream", f"is complete without {end!r}")


def task_problems(
    bundle: Bundle, call: Call, mock: Mock, timeout: float = 20.0, interval: float = 0.01
) -> Iterator[str]:
    """A task comes to the documented result, or fails for the documented reason, and is picked up by its id."""
    plan = call.variant.task
    if plan is None:
        return
    with Client("any", mock.url, max_retries=0) as client:
        task = call.method(client)(**call.arguments)
        if not isinstance(task, Task):
            yield _problem(bundle, call, "task", f"gave {type(task).__name__}")
            return
        answer = task.wait(timeout=timeout, interval=interval)
        if type(answer).__name__ != call.module.TASK.answer:
            yield _problem(bundle, call, "task", f"ended with {type(answer).__name__}")
        if task.id != get(encode(task.submitted), plan["id"]):
            yield _problem(bundle, call, "task", f"its id is {task.id!r}, not what stands at {plan['id']}")
        if "result" in plan and encode(task.output) != get(encode(answer), plan["result"]):
            yield _problem(bundle, call, "task", f"its output is not what stands at {plan['result']}")
        if not mock.count(plan["poll"]) and task.answer is not task.submitted and not _polled_by_itself(call):
            yield _problem(bundle, call, "task", f"{plan['poll']} was not asked")
        again: Task[object, object] = Task(client, call.module.TASK, task.id)
        if again.wait(timeout=timeout, interval=interval) is None:
            yield _problem(bundle, call, "task", "picked up by its id, it gave nothing")
        if "failed" in plan and "done_if" not in plan:
            yield from _failing_task_problems(bundle, call, client, timeout, interval)


def _polled_by_itself(call: Call) -> bool:
    """Whether a submission is answered as a poll is, so that it may be the end of the task."""
    return bool(call.module.OPERATION.answer == call.module.TASK.answer)


def _failing_task_problems(
    bundle: Bundle, call: Call, client: Client, timeout: float, interval: float
) -> Iterator[str]:
    plan = call.variant.task
    assert plan is not None
    failing = call.method(client.with_options(headers={"Prefer": "task=fail"}))(**call.arguments)
    if failing.answer is not None:  # some are done with their submission
        return
    try:
        failing.wait(timeout=timeout, interval=interval)
    except TaskFailed as failed:
        reason = get(encode(failed.answer), plan["reason"]) if "reason" in plan else failed.reason
        if encode(failed.reason) != reason:
            yield _problem(
                bundle, call, "task", f"its reason is {failed.reason!r}, not what stands at {plan['reason']}"
            )
    else:
        yield _problem(bundle, call, "task", "its failure raised nothing")
