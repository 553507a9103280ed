"""Tasks: submitted, asked for, waited for, failed, picked up again; blocking and asynchronous."""

from __future__ import annotations

import asyncio
import json
import os
import pty
import sys
import threading
import tomllib
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pytest
from api302 import errors
from api302._tasks import GROWTH, LONGEST_INTERVAL, Task, TaskPlan, _progress
from api302.api.prompt.optimize import OPERATION
from api302.models import PromptOptimization, PromptOptimizationTask

from generator.mock import Mock
from tests.client.conftest import ROOT, MakeAsyncClient, MakeClient, Scripted, Serve, answer, prefer
from tests.client.support import Connect, both

WORK: dict[str, Any] = {"qa": [{"question": "q", "answer": "a"}], "prompt": "p", "max_rounds": 2, "model": "m"}
PLAN: TaskPlan[Any] = TaskPlan(
    poll="prompt.get_optimization",
    parameter="task_id",
    id=("task_id",),
    status=("status",),
    done=("success",),
    failed=("fail",),
    result=("best_prompt",),
    reason=("error",),
)


class Clock:
    """Time that passes only when somebody sleeps; stands in for the module `time`."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.waits: list[float] = []

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Time for `wait`, of both kinds; the other threads keep theirs."""
    clock, here, real = Clock(), threading.current_thread(), asyncio.sleep

    async def sleep(seconds: float, result: Any = None) -> Any:
        if threading.current_thread() is not here:
            return await real(seconds, result)
        clock.sleep(seconds)
        return await real(0, result)

    monkeypatch.setattr("api302._tasks.time", clock)
    monkeypatch.setattr(asyncio, "sleep", sleep)
    return clock


@pytest.fixture
def tasks(serve: Serve) -> Callable[..., Scripted]:
    """A server that accepts a task as `t-1` and then answers the polls: JSON, or whole answers; the last one stays."""

    def start(*polls: Any) -> Scripted:
        sent = [poll if isinstance(poll, bytes) else answer(json.dumps(poll).encode()) for poll in polls]
        return serve(answer(b'{"task_id": "t-1"}'), *sent)

    return start


def state(status: Any, **more: Any) -> dict[str, Any]:
    return {"status": status, **more}


DONE = state("success", best_prompt="best")


# With the mock


@both
def test_from_submission_to_result(connect: Connect, mock: Mock) -> None:
    with connect(mock.url) as client:
        task = client.prompt.optimize(**WORK)
        assert isinstance(task.submitted, PromptOptimizationTask)
        assert task.id == task.submitted.task_id
        assert (task.answer, task.status, task.done, task.failed, task.reason) == (None, None, False, False, None)
        with pytest.raises(errors.TaskError, match=f"task {task.id} has not ended") as early:
            _ = task.result
        assert not isinstance(early.value, errors.TaskFailed)
        assert early.value.id == task.id
        seen = []
        while not task.done:
            task.refresh()
            seen.append((task.status, task.done, task.failed))
        assert seen == [("processing", False, False), ("processing", False, False), ("success", True, False)]
        assert isinstance(task.result, PromptOptimization)
        assert task.result is task.answer
        assert task.output == task.result.best_prompt


def test_refresh_gives_the_task(mock: Mock, make_client: MakeClient, make_async_client: MakeAsyncClient) -> None:
    task = make_client().prompt.optimize(**WORK)
    assert task.refresh() is task
    assert repr(task) == f"<Task {task.id!r} 'processing'>"

    async def run() -> None:
        async with make_async_client() as client:
            task = await client.prompt.optimize(**WORK)
            assert await task.refresh() is task
            assert repr(task) == f"<AsyncTask {task.id!r} 'processing'>"

    asyncio.run(run())


@both
def test_wait(connect: Connect, mock: Mock, clock: Clock) -> None:
    seen: list[str] = []
    with connect(mock.url) as client:
        task = client.prompt.optimize(**WORK)
        result = task.wait(interval=0.5, on_update=lambda task: seen.append(task.status))
        assert seen == ["processing", "processing", "success"]
        assert len(clock.waits) == 2
        assert isinstance(result, PromptOptimization)
        assert result is task.result
        assert task.wait() is task.result, "a task that has ended is asked once more and given"
        assert len(clock.waits) == 2


@both
def test_wait_without_a_clock(connect: Connect, mock: Mock) -> None:
    with connect(mock.url) as client:
        assert client.prompt.optimize(**WORK).wait(interval=0.01).status == "success"


@both
def test_a_failed_task(connect: Connect, mock: Mock, clock: Clock) -> None:
    with connect(mock.url) as client:
        task = prefer(client, "task=fail").prompt.optimize(**WORK)
        with pytest.raises(errors.TaskFailed, match=f"task {task.id} failed with 'fail': The model is not") as caught:
            task.wait()
        error = caught.value
        assert (error.id, error.reason) == (task.id, "The model is not available")
        assert isinstance(error.answer, PromptOptimization)
        assert error.answer.status == "fail"
        assert (task.done, task.failed, task.reason) == (True, True, error.reason)
        for part in ("result", "output"):
            with pytest.raises(errors.TaskFailed):
                getattr(task, part)


@both
def test_a_task_that_takes_too_long(connect: Connect, mock: Mock, clock: Clock) -> None:
    with connect(mock.url) as client:
        task = prefer(client, "task=stuck").prompt.optimize(**WORK)
        for _ in range(2):
            clock.waits.clear()
            with pytest.raises(errors.TaskTimeout, match=f"task {task.id} is 'processing' after 30 s") as caught:
                task.wait(timeout=30)
            assert isinstance(caught.value, TimeoutError)
            assert (caught.value.id, caught.value.answer) == (task.id, task.answer)
            assert sum(clock.waits) == pytest.approx(30)


@both
def test_wait_again(connect: Connect, tasks: Callable[..., Scripted], clock: Clock) -> None:
    with connect(tasks(*[state("queue")] * 4, DONE).url) as client:
        task = client.prompt.optimize(**WORK)
        with pytest.raises(errors.TaskTimeout):
            task.wait(timeout=2)
        assert task.wait().best_prompt == "best"


@both
def test_another_process_picks_a_task_up(connect: Connect, mock: Mock, clock: Clock) -> None:
    with connect(mock.url) as client:
        id = client.prompt.optimize(**WORK).id
    with connect(mock.url) as client:
        task = client.prompt.task(id)
        assert (task.id, task.submitted, task.status) == (id, None, None)
        assert task.wait().status == "success"


@both
def test_an_unknown_task_is_the_gateways_to_tell(connect: Connect, serve: Serve) -> None:
    with connect(serve(answer(b'{"error": {"err_code": -10010, "message": "no"}}', 404)).url) as client:
        with pytest.raises(errors.NotFoundError):
            client.prompt.task("t/1").wait()
        with pytest.raises(errors.ArgumentError, match="task_id"):
            client.prompt.task("").wait()


# What the description can say of a task

BODY_202 = answer(b'{"task_id": "t-1"}', 202)


class Raises(NamedTuple):
    """An exception to expect: its type and a part of its text."""

    kind: type[errors.Api302Error]
    text: str


OUTCOMES = [
    pytest.param({}, [state("queue"), DONE], "best", id="done"),
    pytest.param({}, [state("another"), state("queue"), DONE], "best", id="unknown-states-go-on"),
    pytest.param({}, [{}, state(None), DONE], "best", id="no-state-goes-on"),
    pytest.param({}, [state("fail", error="why")], Raises(errors.TaskFailed, "why"), id="failed"),
    pytest.param({}, [state("fail")], Raises(errors.TaskFailed, "no reason was given"), id="failed-without-reason"),
    pytest.param({"done": ("x", "success")}, [DONE], "best", id="several-words"),
    pytest.param({"done": (2,), "failed": (3,)}, [state(1), state(2, best_prompt="b")], "b", id="numbers"),
    pytest.param(
        {"done": (2,), "failed": (3,)},
        [state(3, error="e")],
        Raises(errors.TaskFailed, "with 3: e"),
        id="number-failed",
    ),
    pytest.param({"result": None}, [DONE], PromptOptimization.from_dict(DONE), id="no-part"),
    pytest.param({"result": ("missing",)}, [DONE], None, id="missing-part"),
    pytest.param(
        {"status": ("data", 0, "state"), "result": ("data", 0, "files", -1)},
        [{"data": []}, {"data": [{"state": "success", "files": ["a", "b"]}]}],
        "b",
        id="deep",
    ),
    # failed_if
    pytest.param({"failed_if": ("error",)}, [DONE], "best", id="failed_if-missing"),
    pytest.param({"failed_if": ("error",)}, [{**DONE, "error": None}], "best", id="failed_if-null"),
    pytest.param({"failed_if": ("error",)}, [{**DONE, "error": ""}], "best", id="failed_if-empty"),
    pytest.param(
        {"failed_if": ("error",)}, [{**DONE, "error": "why"}], Raises(errors.TaskFailed, "why"), id="failed_if"
    ),
    pytest.param(
        {"failed_if": ("error",), "reason": None},
        [{**DONE, "error": "why"}],
        Raises(errors.TaskFailed, "why"),
        id="is-the-reason",
    ),
    pytest.param(
        {"failed_if": ("error",), "reason": None},
        [state("queue", error="why"), DONE],
        Raises(errors.TaskFailed, "why"),
        id="failed_if-while-running",
    ),
    # running, and anything else is a failure
    pytest.param({"running": ("queue",)}, [state("queue"), DONE], "best", id="running"),
    pytest.param(
        {"running": ("queue",)}, [state("odd")], Raises(errors.TaskFailed, "failed with 'odd'"), id="otherwise"
    ),
    pytest.param({"running": ("queue",)}, [{}], Raises(errors.TaskFailed, "failed with None"), id="otherwise-no-state"),
    pytest.param(
        {"running": (None, 1), "done": (2,)}, [{}, state(1), state(2, best_prompt="b")], "b", id="running-null"
    ),
    # pending
    pytest.param({"pending": (409,)}, [answer(b"", 409), answer(b"<p>", 409), DONE], "best", id="pending"),
    pytest.param({"pending": (404, 425)}, [answer(b"", 425), answer(b"", 404), DONE], "best", id="pending-several"),
    pytest.param({"pending": (409,)}, [state("queue"), answer(b"", 409), DONE], "best", id="pending-later"),
    pytest.param({"pending": (409,), "running": ("queue",)}, [answer(b"", 409), DONE], "best", id="pending-running"),
    pytest.param({"pending": (409,)}, [answer(b"", 404)], Raises(errors.NotFoundError, "404"), id="pending-other"),
    pytest.param({"pending": (202,)}, [BODY_202, DONE], "best", id="pending-202"),
    pytest.param({"pending": (202,)}, [answer(b"", 202), DONE], "best", id="pending-202-empty"),
    pytest.param({"pending": (202,), "running": ("x",)}, [BODY_202, DONE], "best", id="pending-202-running"),
    # what breaks on the way
    pytest.param({}, [answer(b"", 500), DONE], Raises(errors.ServerError, "500"), id="refused"),
    pytest.param({}, [answer(b"{", 200), DONE], Raises(errors.DecodeError, "not JSON"), id="broken"),
    pytest.param({}, [[], "text", 7, None, DONE], "best", id="no-objects"),
]


@both
@pytest.mark.parametrize(("changes", "polls", "outcome"), OUTCOMES)
def test_outcomes(
    connect: Connect,
    tasks: Callable[..., Scripted],
    clock: Clock,
    changes: dict[str, Any],
    polls: list[Any],
    outcome: Any,
) -> None:
    """`outcome` is the task's output, or what is raised instead."""
    server = tasks(*polls)
    with connect(server.url, max_retries=0) as client:
        task = client.submit(OPERATION, PLAN._replace(**changes), **WORK)
        if isinstance(outcome, Raises):
            with pytest.raises(outcome.kind, match=outcome.text) as caught:
                task.wait(timeout=100)
            assert not isinstance(caught.value, errors.TaskError) or caught.value.id == "t-1"
        else:
            task.wait(timeout=100)
            assert task.output == outcome
            assert len(server.requests) == 1 + len(polls)
    assert {request.line for request in server.requests[1:]} == {"GET /302/prompt/spo/tasks/t-1 HTTP/1.1"}


@both
def test_a_poll_that_breaks_does_not_lose_the_task(
    connect: Connect, tasks: Callable[..., Scripted], clock: Clock
) -> None:
    with connect(tasks(answer(b"", 500), DONE).url) as client:
        task = client.prompt.optimize(**WORK)
        with pytest.raises(errors.ServerError):
            task.wait()
        assert task.wait().best_prompt == "best"


@both
@pytest.mark.parametrize("sent", [{}, {"task_id": None}, {"task_id": ""}, {"id": "t-1"}, [], "t-1", None])
def test_a_submission_without_an_id(connect: Connect, serve: Serve, sent: Any) -> None:
    with connect(serve(answer(json.dumps(sent).encode())).url) as client:
        with pytest.raises(errors.TaskError, match="prompt_optimize: the answer names no task at task_id") as caught:
            client.prompt.optimize(**WORK)
        assert not isinstance(caught.value, errors.TaskFailed)
        assert caught.value.id is None
        given = caught.value.answer
        assert (given.to_dict() if isinstance(given, PromptOptimizationTask) else given) == sent


@both
@pytest.mark.parametrize("id", [0, 7, "a b/ü"])
def test_ids_of_other_kinds(connect: Connect, serve: Serve, id: Any) -> None:
    server = serve(answer(json.dumps({"task_id": id}).encode()), answer(json.dumps(DONE).encode()))
    with connect(server.url) as client:
        task = client.prompt.optimize(**WORK)
        assert task.id == id
        assert task.wait().status == "success"
    expected = {0: "0", 7: "7"}.get(id, "a%20b%2F%C3%BC")
    assert server.requests[1].line == f"GET /302/prompt/spo/tasks/{expected} HTTP/1.1"


@both
def test_with_response(connect: Connect, mock: Mock) -> None:
    with connect(mock.url) as client:
        response = client.with_response(client.prompt.optimize, **WORK)
        assert response.parsed.id == response.parsed.submitted.task_id
        assert response.request_id.startswith("mock-")


@both
def test_with_response_of_a_poll(connect: Connect, mock: Mock) -> None:
    with connect(mock.url) as client:
        task = client.prompt.optimize(**WORK)
        assert client.with_response(task.refresh).request_id.startswith("mock-")


# How long, how often


@both
@pytest.mark.parametrize(
    ("interval", "first", "longest"),
    [(None, 1.0, LONGEST_INTERVAL), (0.2, 0.2, LONGEST_INTERVAL), (20, 20.0, 20.0)],
)
def test_pauses_grow_and_vary(
    connect: Connect, mock: Mock, clock: Clock, interval: float | None, first: float, longest: float
) -> None:
    with connect(mock.url) as client, pytest.raises(errors.TaskTimeout):
        prefer(client, "task=stuck").prompt.optimize(**WORK).wait(timeout=300, interval=interval)
    *waits, last = clock.waits
    usual = [min(first * GROWTH**number, longest) for number in range(len(waits))]
    shares = [wait / expected for wait, expected in zip(waits, usual, strict=True)]
    assert all(0.9 <= share <= 1.1 for share in shares)
    assert len({round(share, 6) for share in shares}) > len(shares) // 2, "clients must not poll in step"
    assert last <= longest * 1.1
    assert sum(clock.waits) == pytest.approx(300)


def later(status: int, seconds: str, content: Any = None) -> bytes:
    return answer(json.dumps(content or state("queue")).encode(), status, Retry_After=seconds)


@both
@pytest.mark.parametrize(
    ("polls", "waits"),
    [
        pytest.param([later(200, "7"), later(200, "2.5"), DONE], [7, 2.5], id="of-an-answer"),
        pytest.param([later(409, "7"), later(409, "0"), DONE], [7, 0], id="of-a-status-that-means-not-yet"),
        pytest.param([later(200, "7"), state("queue"), DONE], [7, 1.5], id="only-once"),
        pytest.param([later(200, "soon"), DONE], [1], id="unreadable"),
        pytest.param([later(200, "7", DONE)], [], id="of-a-task-that-has-ended"),
    ],
)
def test_retry_after_goes_first(
    connect: Connect, tasks: Callable[..., Scripted], clock: Clock, polls: list[Any], waits: list[float]
) -> None:
    with connect(tasks(*polls).url, max_retries=0) as client:
        client.submit(OPERATION, PLAN._replace(pending=(409,)), **WORK).wait()
    assert clock.waits == [pytest.approx(wait, rel=0.1) for wait in waits]


@both
def test_retry_after_does_not_outlast_the_timeout(
    connect: Connect, tasks: Callable[..., Scripted], clock: Clock
) -> None:
    with connect(tasks(later(200, "3600")).url) as client, pytest.raises(errors.TaskTimeout):
        client.prompt.optimize(**WORK).wait(timeout=10)
    assert clock.waits == [10]


@both
def test_no_limit(connect: Connect, tasks: Callable[..., Scripted], clock: Clock) -> None:
    with connect(tasks(*[later(200, "3000")] * 20, DONE).url) as client:
        assert client.prompt.optimize(**WORK).wait(timeout=None).best_prompt == "best"
    assert sum(clock.waits) == 60_000


@both
def test_a_task_that_ends_with_the_last_poll(connect: Connect, tasks: Callable[..., Scripted], clock: Clock) -> None:
    with connect(tasks(later(200, "10"), DONE).url) as client:
        assert client.prompt.optimize(**WORK).wait(timeout=10).best_prompt == "best"


@both
def test_no_time_at_all_asks_once(connect: Connect, tasks: Callable[..., Scripted], clock: Clock) -> None:
    with connect(tasks(DONE).url) as client:
        assert client.prompt.optimize(**WORK).wait(timeout=0).best_prompt == "best"


def test_waiting_can_be_cancelled(make_async_client: MakeAsyncClient) -> None:
    async def run() -> None:
        async with prefer(make_async_client(), "task=stuck") as client:
            task = await client.prompt.optimize(**WORK)
            with pytest.raises(TimeoutError) as caught:
                await asyncio.wait_for(task.wait(), 0.05)
            assert not isinstance(caught.value, errors.TaskTimeout)
            assert (await task.refresh()).status == "processing"

    asyncio.run(run())


# The line on the terminal


class Terminal:
    """A pseudo-terminal; `with terminal:` puts it in place of stderr, where pytest's own capture is by then."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self._patch = patch
        self._master, slave = pty.openpty()
        self._file = os.fdopen(slave, "w")

    def __enter__(self) -> None:
        self._patch.setattr(sys, "stderr", self._file)

    def __exit__(self, *_: object) -> None:
        self._patch.undo()

    def written(self) -> str:
        """What was written until now; a terminal passes it on in its own time."""
        print("<end>", end="", file=self._file, flush=True)
        shown = b""
        while not shown.endswith(b"<end>"):
            shown += os.read(self._master, 65536)
        return shown.decode().removesuffix("<end>")

    def close(self) -> None:
        self._file.close()
        os.close(self._master)


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Iterator[Terminal]:
    for name in ("NO_COLOR", "FORCE_COLOR", "TTY_COMPATIBLE", "TTY_INTERACTIVE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    terminal = Terminal(pytest.MonkeyPatch())
    yield terminal
    terminal.close()


def without_rich(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("rich", "rich.console", "rich.progress"):
        monkeypatch.setitem(sys.modules, name, None)


@both
def test_progress_shows_a_line_on_a_terminal(connect: Connect, mock: Mock, clock: Clock, terminal: Terminal) -> None:
    with connect(mock.url) as client:
        task = client.prompt.optimize(**WORK)
        with terminal:
            assert task.wait(progress=True).status == "success"
    shown = terminal.written()
    assert f"task {task.id}" in shown
    assert "success" in shown


@both
def test_progress_is_silent_without_a_terminal(
    connect: Connect, mock: Mock, clock: Clock, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    without_rich(monkeypatch)
    with connect(mock.url) as client:
        assert client.prompt.optimize(**WORK).wait(progress=True).status == "success"
    assert capfd.readouterr() == ("", "")


@both
def test_no_line_unless_asked(connect: Connect, mock: Mock, clock: Clock, terminal: Terminal) -> None:
    with connect(mock.url) as client:
        task = client.prompt.optimize(**WORK)
        with terminal:
            task.wait()
    assert terminal.written() == ""


@both
def test_progress_says_what_it_needs(
    connect: Connect, mock: Mock, clock: Clock, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    without_rich(monkeypatch)
    with connect(mock.url) as client:
        task = client.prompt.optimize(**WORK)
        with terminal, pytest.raises(errors.ArgumentError, match=r"progress: needs rich, .*api302\[progress\]"):
            task.wait(progress=True)
        assert task.wait().status == "success"


def test_the_extra_that_the_message_names_exists() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert any(need.startswith("rich") for need in project["optional-dependencies"]["progress"])


def test_progress_shows_the_words_of_the_vendor(make_client: MakeClient, terminal: Terminal) -> None:
    task: Task[Any, Any] = Task(make_client(), PLAN, "t-1")
    task.answer = PromptOptimization(status="step [/5]")
    with terminal, _progress(task, True) as shown:
        shown()
    assert "step [/5]" in terminal.written()


@both
def test_progress_without_stderr(connect: Connect, mock: Mock, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    with connect(mock.url) as client:
        task = client.prompt.optimize(**WORK)
        monkeypatch.setattr(sys, "stderr", None)
        assert task.wait(progress=True).status == "success"
