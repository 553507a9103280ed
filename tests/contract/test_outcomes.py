"""What the contract says beside the answer of a success: failures become exceptions, tasks come to their results."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from api302 import Client, Task, TaskFailed, errors

from generator.bundle import Bundle
from generator.calls import Call
from generator.document import contents, examples
from generator.mock import Mock

from .checks import STYLES, Recorder
from .conftest import BUNDLE, CALLS

STATUSES = {**errors.BY_STATUS, 500: errors.ServerError, 502: errors.ServerError, 520: errors.ServerError}
FIRST = {(call.variant.operation.id, call.variant.action): call for call in reversed(CALLS)}
TASKS = [call for call in FIRST.values() if call.variant.task]


def documented_failure(call: Call, status: int) -> bytes:
    """The body that the description gives for a status, or none."""
    wanted = {str(status), f"{status // 100}XX"}
    for content in contents(BUNDLE.document, call.variant.operation):
        if content.status in wanted:
            for example in examples(BUNDLE.document, content.data, content.pointer):
                return json.dumps(example.value).encode()
    return b""


@pytest.mark.parametrize("style", ["sync", "async"])
@pytest.mark.parametrize("call", [pytest.param(call, id=call.id) for call in FIRST.values()])
def test_each_error_status_becomes_its_exception(call: Call, style: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.sleep", lambda seconds: None)
    monkeypatch.setattr("api302._retries.FIRST_WAIT", 0.0)
    for status, expected in STATUSES.items():
        served = Recorder(status, "application/json", documented_failure(call, status))
        with pytest.raises(expected) as caught:
            STYLES[style](call, served)
        assert isinstance(caught.value, errors.ApiError)
        assert caught.value.status == status
        assert caught.value.request_id == "r-1"
        accepted = [request for request in served.requests if request.method == "POST"]
        if status in (500, 502, 520) and not call.module.OPERATION.idempotent:
            assert len(accepted) <= 1, "paid work was submitted twice"


@pytest.fixture(scope="module")
def mock(described: Bundle) -> Iterator[Mock]:
    with Mock(described.document) as mock:
        yield mock
    assert mock.errors == []


@pytest.mark.parametrize("call", [pytest.param(call, id=call.id) for call in TASKS])
def test_each_task_comes_to_its_result(mock: Mock, call: Call) -> None:
    with Client("any", mock.url) as client:
        task = call.method(client)(**call.arguments)
        assert isinstance(task, Task)
        answer = task.wait(timeout=20, interval=0.01)
        assert task.done
        assert type(answer).__name__ == call.module.TASK.answer
        if call.module.TASK.failed and not call.module.TASK.done_if:
            failing = client.with_options(headers={"Prefer": "task=fail"})
            failed = call.method(failing)(**call.arguments)
            if failed.answer is None:  # some are done with their submission
                with pytest.raises(TaskFailed):
                    failed.wait(timeout=20, interval=0.01)


@pytest.mark.parametrize("call", [pytest.param(call, id=call.id) for call in TASKS])
def test_a_task_is_picked_up_by_its_id(mock: Mock, call: Call) -> None:
    with Client("any", mock.url) as client:
        submitted = call.method(client)(**call.arguments)
        again: Task[object, object] = Task(client, call.module.TASK, submitted.id)
        assert again.wait(timeout=20, interval=0.01) is not None
