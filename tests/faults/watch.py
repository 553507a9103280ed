"""What is watched while calls fail: sleeps, logs, warnings, and the key in all that anybody can see."""

from __future__ import annotations

import gc
import logging
import pickle
import time
import traceback
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from types import SimpleNamespace

import api302._client
import api302._tasks
import pytest

LOGGERS = ("api302", "httpx", "httpcore", "asyncio", "anyio")

_waits: ContextVar[list[float]] = ContextVar("waits")


def note_waits() -> list[float]:
    """The seconds for which the client will want to sleep in this context; it does not, while `unslept`."""
    waits: list[float] = []
    _waits.set(waits)
    return waits


@contextmanager
def unslept() -> Iterator[None]:
    """The client notes how long it wants to sleep, and does not; only its clock goes on."""

    async def pause(seconds: float) -> None:
        _waits.get().append(seconds)

    clock = SimpleNamespace(
        perf_counter=time.perf_counter,
        monotonic=lambda: time.monotonic() + sum(_waits.get()),
        sleep=lambda seconds: _waits.get().append(seconds),
    )
    with pytest.MonkeyPatch.context() as patch:
        for module in (api302._client, api302._tasks):
            patch.setattr(module, "time", clock)
            patch.setattr(module, "pause", pause)
        yield


class _Reader(logging.Handler):
    """Reads every record of the log, and keeps those that hold the key."""

    def __init__(self, key: str) -> None:
        super().__init__(logging.DEBUG)
        self.records = 0
        self.leaks: list[str] = []
        self._key = key

    def emit(self, record: logging.LogRecord) -> None:
        self.records += 1
        text = f"{record.getMessage()} {record.args!r}"
        if self._key in text:
            self.leaks.append(f"the log of {record.name}: the key: {text}")


@contextmanager
def listening(key: str) -> Iterator[list[str]]:
    """What goes wrong beside the calls: the key in a log, and warnings such as of what was left open."""
    found: list[str] = []
    reader, root = _Reader(key), logging.getLogger()
    loggers = [logging.getLogger(name) for name in LOGGERS]
    handlers, levels = root.handlers, [logger.level for logger in loggers]
    root.handlers = [reader]
    for logger in loggers:
        logger.setLevel(logging.DEBUG)
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            yield found
            gc.collect()
    finally:
        root.handlers = handlers
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
    found += reader.leaks + [f"warned: {warning.category.__name__}: {warning.message}" for warning in caught]
    assert reader.records, "nothing was logged"


def shows_key(error: BaseException, key: str) -> str | None:
    """Where an exception, or one that led to it, shows the key, if it does."""
    places = {"a traceback": "".join(traceback.format_exception(error))}
    link: BaseException | None = error
    while link is not None:
        places[f"{type(link).__name__}"] = f"{link!r} {link} {link.args!r} {vars(link)!r}"
        link = link.__cause__ or link.__context__
    for place, text in places.items():
        if key in text:
            return place
    return "a pickle" if key.encode() in pickle.dumps(error) else None
