"""What users do: every operation of the document, with and without faults."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from api302 import errors

from generator.calls import Call, calls
from generator.demo import read

GENERATED = Path(__file__).resolve().parents[2] / "generated"

FAULTS: dict[str, type[Exception] | None] = {
    "code=400": errors.BadRequestError,
    "code=401": errors.AuthenticationError,
    "code=402": errors.PaymentRequiredError,
    "code=403": errors.PermissionDeniedError,
    "code=404": errors.NotFoundError,
    "code=413": errors.PayloadTooLargeError,
    "code=429; retry-after=0": errors.RateLimitError,
    "code=500": errors.ServerError,
    "code=503": errors.ServerError,
    "code=524": errors.ServerError,
    "fault=html": errors.ServerError,
    "fault=redirect": errors.ApiError,
    "fault=timeout": errors.Timeout,
    "fault=reset": errors.ConnectionError,
    "fault=reset-early": errors.ConnectionError,
    "fault=truncate": None,
    "fault=cut-stream": None,
    "fault=error-event": None,
    "fault=keep-alive": None,
    "fault=gzip-cut": None,
    "fault=malformed": None,
    "fault=empty": None,
    "fault=wrong-type": None,
    "fault=huge": None,
    "fault=slow; delay=0.3": None,
    "task=fail": None,
    "task=stuck": None,
}
"""What the mock is asked for, and what that must raise. None: an answer or any documented error, as it may be."""


class Step(NamedTuple):
    """One thing that a user does."""

    call: Call
    kind: str
    arguments: dict[str, Any]
    prefer: str = ""
    leave_after: int = 0
    """The events after which a stream is left; 0 reads it to its end."""
    patience: float | None = None
    """The seconds after which the call is cancelled."""

    def client(self, client: Any) -> Any:
        if not self.prefer:
            return client
        timeout = 0.3 if self.prefer == "fault=timeout" else None
        return client.with_options(headers={"Prefer": self.prefer}, timeout=timeout)

    @property
    def task_timeout(self) -> float:
        return 0.2 if self.prefer == "task=stuck" else 30.0


def use(client: Any, step: Step) -> None:
    """Do it with the blocking client."""
    answer = step.call.method(step.client(client))(**step.arguments)
    if step.kind == "stream":
        with answer as stream:
            for _ in stream:
                if len(stream.received) == step.leave_after:
                    break
    elif step.kind == "task":
        answer.wait(timeout=step.task_timeout, interval=0.01)


async def use_async(client: Any, step: Step) -> None:
    """Do it with the asynchronous client."""
    answer = step.call.method(step.client(client))(**step.arguments)
    if step.kind == "stream":
        async with answer as stream:
            async for _ in stream:
                if len(stream.received) == step.leave_after:
                    break
    elif step.kind == "task":
        await (await answer).wait(timeout=step.task_timeout, interval=0.01)
    else:
        await answer


def steps(upload: Path) -> list[Step]:
    """Every example of every operation, as a user would call it; files come from the disk."""

    def on_disk(value: Any) -> Any:
        return [on_disk(item) for item in value] if isinstance(value, list) else (value[0], upload)

    found = []
    for call in calls(read(GENERATED)):
        arguments, operation = call.arguments, call.module.OPERATION
        for name in operation.files & set(arguments) - {operation.whole_body}:
            arguments[name] = on_disk(arguments[name])
        variant = call.variant
        kind = "stream" if variant.streams else "task" if variant.task else "upload" if operation.files else "json"
        found.append(Step(call, kind, arguments))
    return found
