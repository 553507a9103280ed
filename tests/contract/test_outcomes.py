"""What the contract says beside the answer of a success: tasks come to their results. tests/faults has the failures."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from api302 import Client, Task

from generator.bundle import Bundle
from generator.calls import Call
from generator.mock import Mock

from .conftest import CALLS

FIRST = {(call.variant.operation.id, call.variant.action): call for call in reversed(CALLS)}
TASKS = [call for call in FIRST.values() if call.variant.task]


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


@pytest.mark.parametrize("call", [pytest.param(call, id=call.id) for call in TASKS])
def test_a_task_is_picked_up_by_its_id(mock: Mock, call: Call) -> None:
    with Client("any", mock.url) as client:
        submitted = call.method(client)(**call.arguments)
        again: Task[object, object] = Task(client, call.module.TASK, submitted.id)
        assert again.wait(timeout=20, interval=0.01) is not None
