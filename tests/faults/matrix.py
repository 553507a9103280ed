"""Lets every call meet a fault, through both clients, and says what did not end as the table says."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections import Counter, defaultdict
from collections.abc import Awaitable, Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any, NamedTuple

import httpx
from api302 import AsyncClient, AsyncStream, AsyncTask, Client, Stream, Task

from generator.calls import Call, first_of_methods
from generator.mock import Mock
from tests.contract.conftest import BUNDLE, CALLS

from .endings import Outcome, TaskOutcome, kind_of, plain, problems, refusal, task_problems, tries
from .hosts import other_host
from .table import NO_FAULT, Fault, Prefer, Status, TaskFault
from .watch import listening, note_waits, shows_key, unslept

METHODS = first_of_methods(CALLS)
"""An example of every method."""
TASKS = [call for call in METHODS if call.variant.task]

_AT_ONCE = 4  # calls; more cost more each, for httpx looks through all connections for every request
_WAITING_AT_ONCE = 32  # of those that wait for what does not come
_ROUND = 250  # calls, whose requests the mock keeps until they are counted
_TASK_ROUND = 40  # which are asked for many times
_NAME = "x-call"  # the header that says to which call a request belongs

Requests = dict[str, Counter[str | None]]
"""How often each call has asked for which operation."""


class Place(NamedTuple):
    """Where calls go, and with which options of the client."""

    url: str
    options: dict[str, Any]
    here: Callable[[httpx.Request], httpx.Response] | None = None
    """The gateway in this process; none for one on a socket."""
    at_once: int = _AT_ONCE
    """How many calls."""

    @property
    def transport(self) -> dict[str, Any]:
        """The options of a transport that lends each call a connection, and has no other to lend."""
        return {"verify": False, "limits": httpx.Limits(max_connections=self.at_once)}


class Matrix:
    """A mock to call, what its answers are when nothing goes wrong, and what has been played."""

    def __init__(self) -> None:
        self.key = secrets.token_hex(16)
        self.played: dict[str, set[tuple[str, str]]] = defaultdict(set)
        """The pairs of a fault and a method, by style."""
        self.seconds = 0.0
        """Of the processor, for all of them."""
        self._logged: list[str] = []
        self._mock = Mock(BUNDLE.document, log=self._logged.append)
        self._same: dict[str, Any] = {}
        self._here: list[str] = []
        self._other, self._elsewhere = "", list[bytes]()

    @contextmanager
    def running(self) -> Iterator[Matrix]:
        """Serve, and learn the answers that come without a fault."""
        with self._mock, other_host() as (self._other, self._elsewhere):
            for calls in _rounds(METHODS):
                outcomes, _ = self._play("sync", self._on_mock("wait=1"), calls, partial(_used, NO_FAULT), 0, [])
                for outcome in outcomes:
                    assert outcome.error is None, f"{outcome.call.variant.key}: {outcome.error!r}"
                    self._same[outcome.call.variant.key] = outcome.answer
            yield self
        assert self._mock.errors == []

    def deviations(self, fault: Fault, style: str, methods: Sequence[Call] = METHODS) -> list[str]:
        """What each call made of a fault, where that is not what the table says."""
        concerned = [call for call in methods if kind_of(call) in fault.only]
        use = partial(_used if style == "sync" else _awaited, fault)
        with self._watched(style, fault.name, concerned) as found:
            for calls in _rounds(concerned):
                with self._place(fault) as place:
                    due = 0 if callable(fault.made) else sum(tries(fault, call) for call in calls)
                    outcomes, requests = self._play(style, place, calls, use, due, found)
                for outcome in outcomes:
                    name = outcome.call.variant.key
                    wrong = problems(fault, outcome, self._same[name], sum(requests[name].values()))
                    found += [f"{name}: {problem}" for problem in (*wrong, *self._shown(outcome.error))]
        return [f"{fault.name}: {text}" for text in found]

    def task_deviations(self, fault: TaskFault, style: str, tasks: Sequence[Call] = TASKS) -> list[str]:
        """What each task made of a fault, where that is not what the table says."""
        use = partial(_waited if style == "sync" else _awaited_twice, fault)
        with self._watched(style, fault.name, tasks) as found:
            for calls in _rounds(tasks, _TASK_ROUND):
                outcomes, requests = self._play(style, self._on_mock(fault.submission), calls, use, 0, found)
                for outcome in outcomes:
                    name = outcome.call.variant.key
                    wrong = [*task_problems(fault, outcome, requests[name]), *self._shown(outcome.error)]
                    for ending in outcome.answer.endings if outcome.answer else ():
                        wrong += self._shown(ending)
                    found += [f"{name}: {problem}" for problem in wrong]
        return [f"{fault.name}: {text}" for text in found]

    def _shown(self, error: object) -> list[str]:
        where = shows_key(error, self.key) if isinstance(error, Exception) else None
        return [f"the key is in {where}"] if where else []

    @contextmanager
    def _watched(self, style: str, name: str, calls: Sequence[Call]) -> Iterator[list[str]]:
        """The list for all that goes wrong in these calls, and beside them."""
        found: list[str] = []
        began = time.process_time()
        with listening(self.key) as beside, unslept():
            yield found
        self.played[style] |= {(name, call.variant.key) for call in calls}
        self.seconds += time.process_time() - began
        found += beside
        found += [f"the mock's log holds the key: {line}" for line in self._logged if self.key in line]
        found += [f"another host has heard {heard!r}" for heard in self._elsewhere]
        found[:] = [text.replace(self.key, "<the key>") for text in found]
        self._logged.clear()
        self._elsewhere.clear()

    def _on_mock(self, wish: str, connect: float = 20, read: float = 20) -> Place:
        headers = {"Prefer": wish.format(other=self._other)}
        options = {"headers": headers, "timeout": httpx.Timeout(20, connect=connect, read=read)}
        return Place(self._mock.url, options, at_once=_WAITING_AT_ONCE if min(connect, read) < 1 else _AT_ONCE)

    @contextmanager
    def _place(self, fault: Fault) -> Iterator[Place]:
        made = fault.made
        if isinstance(made, Prefer):
            yield self._on_mock(made.wish, fault.connect, fault.read)
        elif isinstance(made, Status):
            yield Place("http://gateway.test", {}, partial(self._refuse, made))
        else:
            with made() as url:
                yield self._on_mock("", fault.connect)._replace(url=url)

    def _refuse(self, status: Status, request: httpx.Request) -> httpx.Response:
        name = request.headers[_NAME]
        self._here.append(name)
        headers = {"Content-Type": "application/json", "request-id": "here"}
        if status.retry_after:
            headers["Retry-After"] = status.retry_after()
        return httpx.Response(status.code, headers=headers, content=refusal(name.partition(".")[0], status))

    def _play(
        self,
        style: str,
        place: Place,
        calls: Sequence[Call],
        use: Callable[[Any, Call], Any],
        due: int,
        found: list[str],
    ) -> tuple[list[Outcome], Requests]:
        """Some calls at once: how they ended, and what arrived; `due` is how much of that is waited for."""
        outcomes, left = (_sync if style == "sync" else _async)(self.key, place, calls, use)
        found += [f"left behind: {what}" for what in left]
        patience = time.monotonic() + 5
        while len(self._here) + len(self._mock.requests) < due and time.monotonic() < patience:
            time.sleep(0.005)  # a client may give up before its request is read
        requests: Requests = defaultdict(Counter)
        for name in self._here:
            requests[name][name.partition(".")[0]] += 1
        for request in self._mock.requests:
            requests[request.headers[_NAME]][request.operation_id] += 1
        self._here.clear()
        self._mock.requests.clear()
        found += [
            f"{name}: sent more when its call was over" for name in requests.keys() - {c.variant.key for c in calls}
        ]
        return outcomes, requests


def _rounds(calls: Sequence[Call], size: int = _ROUND) -> Iterator[Sequence[Call]]:
    for start in range(0, len(calls), size):
        yield calls[start : start + size]


def _busy(transport: httpx.BaseTransport | httpx.AsyncBaseTransport) -> list[str]:
    """The connections that nobody uses any more, and that nobody gave back."""
    pool: Any = getattr(transport, "_pool", None)
    return [repr(one) for one in (pool.connections if pool else ()) if not (one.is_idle() or one.is_closed())]


def _sync(
    key: str, place: Place, calls: Sequence[Call], use: Callable[[Any, Call], Any]
) -> tuple[list[Outcome], list[str]]:
    """The calls by the blocking client, in threads: how they ended, and what they left behind."""
    transport = httpx.MockTransport(place.here) if place.here else httpx.HTTPTransport(**place.transport)
    with httpx.Client(transport=transport) as http, ThreadPoolExecutor(place.at_once) as pool:
        client = Client(key, place.url, http_client=http, **place.options)

        def one(call: Call) -> Outcome:
            waited = note_waits()
            try:
                return Outcome(call, use(client.with_options(headers={_NAME: call.variant.key}), call), None, waited)
            except Exception as error:
                return Outcome(call, None, error, waited)

        return list(pool.map(one, calls)), _busy(transport)


def _async(
    key: str, place: Place, calls: Sequence[Call], use: Callable[[Any, Call], Awaitable[Any]]
) -> tuple[list[Outcome], list[str]]:
    """The same by the asynchronous client, in one loop."""
    transport = httpx.MockTransport(place.here) if place.here else httpx.AsyncHTTPTransport(**place.transport)

    async def run() -> tuple[list[Outcome], list[str]]:
        gate = asyncio.Semaphore(place.at_once)
        async with httpx.AsyncClient(transport=transport) as http:
            client = AsyncClient(key, place.url, http_client=http, **place.options)

            async def one(call: Call) -> Outcome:
                waited = note_waits()
                async with gate:
                    try:
                        own = client.with_options(headers={_NAME: call.variant.key})
                        return Outcome(call, await use(own, call), None, waited)
                    except Exception as error:
                        return Outcome(call, None, error, waited)

            outcomes = await asyncio.gather(*map(one, calls))
            left = _busy(transport)
        return outcomes, [*left, *await _tasks_left()]

    return asyncio.run(run())


async def _tasks_left() -> list[str]:
    """The tasks of the loop that do not end at once, as those do by which it closes generators that nobody holds."""
    for _ in range(10):
        await asyncio.sleep(0)
    return [repr(task) for task in asyncio.all_tasks() - {asyncio.current_task()}]


def _used(fault: Fault, client: Any, call: Call) -> Any:
    """What a call returns, its stream read to the end."""
    answer = call.method(client)(**call.arguments)
    if isinstance(answer, Stream):
        if fault.leaves:
            with answer:
                return plain([next(answer)])
        answer = list(answer)
    return plain(answer)


async def _awaited(fault: Fault, client: Any, call: Call) -> Any:
    answer = call.method(client)(**call.arguments)
    if not isinstance(answer, AsyncStream):
        return plain(await answer)
    if not fault.leaves:
        return plain([value async for value in answer])
    async with answer:
        first = await anext(answer)
        with suppress(TimeoutError):
            async with asyncio.timeout(0.05):
                return plain([first, await anext(answer)])
    return plain([first])


def _waited(fault: TaskFault, client: Any, call: Call) -> TaskOutcome:
    """How waiting for a task ended, and how it did once more."""
    task = call.method(client)(**call.arguments)
    if fault.polls:
        polling = client.with_options(headers={"Prefer": f"{fault.polls}; call={task.id}"})
        task = Task(polling, call.module.TASK, task.id)
    endings: list[Any] = []
    for _ in range(2):
        try:
            endings.append(task.wait(timeout=fault.timeout))
        except Exception as error:
            endings.append(error)
    return TaskOutcome(task, endings)


async def _awaited_twice(fault: TaskFault, client: Any, call: Call) -> TaskOutcome:
    task = await call.method(client)(**call.arguments)
    if fault.polls:
        polling = client.with_options(headers={"Prefer": f"{fault.polls}; call={task.id}"})
        task = AsyncTask(polling, call.module.TASK, task.id)
    endings: list[Any] = []
    for _ in range(2):
        try:
            endings.append(await task.wait(timeout=fault.timeout))
        except Exception as error:
            endings.append(error)
    return TaskOutcome(task, endings)
