"""The events of a streamed chat, the new text of each one read; in process without an address, else from there."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from types import ModuleType
from typing import Any

from ..payloads import EVENTS, events
from . import BASE_URL, CHAT, HEADERS, KEY, MESSAGES, MODEL


def _client(httpx: ModuleType, url: str) -> Any:
    if url:
        return httpx.Client()
    chunks = events()
    headers = {"Content-Type": "text/event-stream"}
    return httpx.Client(
        transport=httpx.MockTransport(lambda request: httpx.Response(200, headers=headers, content=iter(chunks)))
    )


def _counted(texts: Iterable[str]) -> int:
    count = sum(text.startswith(" word") for text in texts)
    assert count == EVENTS, count
    return count


def api302(url: str) -> Callable[[], int]:
    import httpx
    from api302 import Client

    client = Client(KEY, url or BASE_URL, http_client=_client(httpx, url))
    return lambda: _counted(
        chunk.choices[0].delta.content for chunk in client.chat.stream(model=MODEL, messages=MESSAGES)
    )


def openai(url: str) -> Callable[[], int]:
    import httpx2
    from openai import OpenAI

    client = OpenAI(api_key=KEY, base_url=f"{url or BASE_URL}/v1", http_client=_client(httpx2, url))
    create = client.chat.completions.create
    return lambda: _counted(
        chunk.choices[0].delta.content for chunk in create(model=MODEL, messages=MESSAGES, stream=True)
    )


def httpx_sse(url: str) -> Callable[[], int]:
    import httpx
    from httpx_sse import connect_sse

    client = _client(httpx, url)
    address = f"{url or BASE_URL}/v1/chat/completions"

    def texts() -> Iterable[str]:
        with connect_sse(client, "POST", address, json={**CHAT, "stream": True}, headers=HEADERS) as source:
            for event in source.iter_sse():
                if event.data == "[DONE]":
                    return
                yield json.loads(event.data)["choices"][0]["delta"]["content"]

    return lambda: _counted(texts())
