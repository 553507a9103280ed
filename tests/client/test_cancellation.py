"""A cancelled call gives its connection back, wherever the cancellation hits it."""

from __future__ import annotations

import asyncio
import itertools
import types
from collections.abc import Callable, Coroutine, Generator
from functools import partial
from typing import Any

import httpx
import pytest
from api302 import AsyncClient, errors

from generator.mock import Mock

from .support import CHAT, without_certificates

TOKENIZE = {"content": "Hello, Alice!", "return_tokens": "true", "return_chunks": "false"}


async def cut(work: Coroutine[Any, Any, None], waits: int) -> None:
    """Run to the end, but cancel the task when the work waits once more than that."""
    await _steps(work, waits)


@types.coroutine
def _steps(work: Coroutine[Any, Any, None], waits: int) -> Generator[Any]:
    go_on = partial(work.send, None)
    while True:
        try:
            waited = go_on()
        except StopIteration:
            return
        if waits == 0 and (task := asyncio.current_task()):
            task.cancel()
        waits -= 1
        try:
            yield waited
            go_on = partial(work.send, None)
        except BaseException as error:
            go_on = partial(work.throw, error)


async def tokenize(client: Any) -> None:
    assert (await client.jina.tokenize(**TOKENIZE)).num_tokens


async def stream(client: Any) -> None:
    async with client.chat.stream(**CHAT) as chunks:
        assert [chunk async for chunk in chunks]


async def leave(client: Any) -> None:
    async with client.chat.stream(**CHAT) as chunks:
        async for _ in chunks:
            break


async def open_only(client: Any) -> None:
    await (await client.chat.stream(**CHAT)).close()


def pool_of(http: httpx.AsyncClient) -> Any:
    transport: Any = http._transport
    return transport._pool


@pytest.mark.parametrize("call", [tokenize, stream, leave, open_only])
@pytest.mark.parametrize("warm", [False, True], ids=["new connection", "kept connection"])
@pytest.mark.parametrize("headers", [{}, {"Prefer": "fault=gzip-cut"}, {"Prefer": "fault=truncate"}], ids=str)
def test_at_every_point(
    mock: Mock, call: Callable[[Any], Coroutine[Any, Any, None]], warm: bool, headers: dict[str, str]
) -> None:
    async def run() -> int:
        for waits in itertools.count():
            # A single connection: a call for which it is lost would wait in vain.
            async with httpx.AsyncClient(limits=httpx.Limits(max_connections=1)) as http:
                client = AsyncClient("any", mock.url, http_client=http, timeout=5, max_retries=0)
                if warm:
                    await tokenize(client)
                work = call(client.with_options(headers=headers))
                task = asyncio.create_task(cut(work, waits))
                await asyncio.wait([task])
                pool = pool_of(http)
                assert all(connection.is_idle() for connection in pool.connections), waits
                assert pool._requests == [], waits
                await tokenize(client)
                if not task.cancelled():
                    assert isinstance(task.exception(), errors.DecodeError | errors.StreamError | None)
                    return waits
        raise AssertionError

    with without_certificates():
        assert asyncio.run(run()) > 5
