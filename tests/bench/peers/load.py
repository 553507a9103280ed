"""Many calls at a time, asynchronous, over loopback; each contestant with the limits that it comes with."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from . import CHAT, HEADERS, KEY, MESSAGES, MODEL

CALLS = 1000
AT_A_TIME = 100


def _crowd(make: Callable[[], Callable[[], Awaitable[int]]]) -> Callable[[], int]:
    """One event loop and one client for all rounds; `make` is called inside that loop."""
    runner = asyncio.Runner()

    async def made() -> Callable[[], Awaitable[int]]:
        return make()

    call = runner.run(made())

    async def caller(calls: list[None]) -> None:
        while calls:
            calls.pop()
            assert await call() == 21

    async def crowd() -> int:
        calls = [None] * CALLS
        await asyncio.gather(*(caller(calls) for _ in range(AT_A_TIME)))
        return CALLS

    return lambda: runner.run(crowd())


def api302(url: str) -> Callable[[], int]:
    from api302 import AsyncClient

    def make() -> Callable[[], Awaitable[int]]:
        client = AsyncClient(KEY, url)

        async def call() -> int:
            return (await client.chat.complete(model=MODEL, messages=MESSAGES)).usage.total_tokens

        return call

    return _crowd(make)


def raw(url: str) -> Callable[[], int]:
    import httpx

    def make() -> Callable[[], Awaitable[int]]:
        client = httpx.AsyncClient()

        async def call() -> int:
            response = await client.post(f"{url}/v1/chat/completions", json=CHAT, headers=HEADERS)
            return response.json()["usage"]["total_tokens"]

        return call

    return _crowd(make)
