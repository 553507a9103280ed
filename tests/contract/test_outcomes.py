"""What the contract says beside the answer of a success; tests/faults holds the same against every fault."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from generator.bundle import Bundle
from generator.calls import Call, first_of_methods
from generator.mock import Mock

from .conftest import CALLS
from .outcomes import (
    code_problems,
    cost_problems,
    envelope_problems,
    fact_problems,
    failure_problems,
    stream_problems,
    task_problems,
)

FIRST = first_of_methods(CALLS)
TASKS = [call for call in FIRST if call.variant.task]
STREAMS = [call for call in CALLS if call.variant.streams]
ENVELOPES = [call for call in FIRST if "x-302-envelope" in call.variant.operation.data]


def each(calls: list[Call]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("call", [pytest.param(call, id=call.id) for call in calls])


@pytest.mark.parametrize("style", ["sync", "async"])
@each(FIRST)
def test_each_error_status_becomes_its_exception(
    described: Bundle, call: Call, style: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("time.sleep", lambda seconds: None)
    monkeypatch.setattr("api302._retries.FIRST_WAIT", 0.0)
    assert list(failure_problems(described, call, style)) == []


def test_each_code_has_its_exception(described: Bundle) -> None:
    assert list(code_problems(described)) == []


@each(FIRST)
def test_the_client_knows_what_is_said_of_an_operation(described: Bundle, call: Call) -> None:
    assert [*fact_problems(described, call), *cost_problems(described, call)] == []


@pytest.mark.parametrize("style", ["sync", "async"])
@each(ENVELOPES)
def test_a_failure_inside_a_success_is_raised(described: Bundle, call: Call, style: str) -> None:
    assert list(envelope_problems(described, call, style)) == []


@pytest.mark.parametrize("style", ["sync", "async"])
@each(STREAMS)
def test_a_stream_ends_where_it_is_documented(described: Bundle, call: Call, style: str) -> None:
    assert list(stream_problems(described, call, style)) == []


@pytest.fixture(scope="module")
def mock(described: Bundle) -> Iterator[Mock]:
    with Mock(described.document) as mock:
        yield mock
    assert mock.errors == []


@each(TASKS)
def test_each_task_comes_to_its_result(described: Bundle, mock: Mock, call: Call) -> None:
    assert list(task_problems(described, call, mock)) == []
