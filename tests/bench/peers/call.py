"""One typed call after another, in process."""

from __future__ import annotations

from collections.abc import Callable

from ..payloads import CHAT as ANSWER
from . import BASE_URL, CHAT, HEADERS, KEY, MESSAGES, MODEL, answering, repeated, stock_client


def _calls(call: Callable[[], int]) -> Callable[[], int]:
    """200 calls whose answers tell a total of 21 tokens."""
    return repeated(200, call, 21)


def api302() -> Callable[[], int]:
    import httpx
    from api302 import Client

    client = Client(KEY, BASE_URL, http_client=httpx.Client(transport=answering(httpx, ANSWER)))
    return _calls(lambda: client.chat.complete(model=MODEL, messages=MESSAGES).usage.total_tokens)


def raw() -> Callable[[], int]:
    import httpx

    client = httpx.Client(transport=answering(httpx, ANSWER))
    url = f"{BASE_URL}/v1/chat/completions"
    return _calls(lambda: client.post(url, json=CHAT, headers=HEADERS).json()["usage"]["total_tokens"])


def openai() -> Callable[[], int]:
    import httpx2
    from openai import OpenAI

    http_client = httpx2.Client(transport=answering(httpx2, ANSWER))
    client = OpenAI(api_key=KEY, base_url=f"{BASE_URL}/v1", http_client=http_client)
    return _calls(lambda: client.chat.completions.create(model=MODEL, messages=MESSAGES).usage.total_tokens)


def stock() -> Callable[[], int]:
    from stock.api.chat import chat_complete
    from stock.models import ChatMessage, ChatRequest

    client = stock_client(ANSWER)

    def call() -> int:
        body = ChatRequest(model=MODEL, messages=[ChatMessage(role="user", content="Hello!")])
        return chat_complete.sync(client=client, body=body).usage.total_tokens

    return _calls(call)
