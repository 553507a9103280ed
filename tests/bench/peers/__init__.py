"""What runs in the environment of the peers: a module a row, a function a contestant.

Each function sets its contestant up and returns what does the measured work once and returns how many units of it were
done. It imports its packages by itself, so that no contestant carries those of another.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

MODEL = "gpt-4o"
MESSAGES = [{"role": "user", "content": "Hello!"}]
CHAT = {"model": MODEL, "messages": MESSAGES}
BASE_URL = "http://127.0.0.1:9"
KEY = "any"
HEADERS = {"Authorization": f"Bearer {KEY}"}


def repeated(times: int, call: Callable[[], int], result: int) -> Callable[[], int]:
    """Work that is many calls, each of which must return this."""

    def work() -> int:
        for _ in range(times):
            returned = call()
            assert returned == result, f"{returned} in place of {result}"
        return times

    return work


def answering(httpx: ModuleType, content: bytes) -> Any:
    """A transport of httpx, or of its like, that answers everything with this JSON."""
    headers = {"Content-Type": "application/json"}
    return httpx.MockTransport(lambda request: httpx.Response(200, headers=headers, content=content))


def stock_client(content: bytes) -> Any:
    """The client of the stock generator's output, over such a transport."""
    import httpx
    from stock import AuthenticatedClient

    client = AuthenticatedClient(base_url=BASE_URL, token=KEY)
    return client.set_httpx_client(
        httpx.Client(base_url=BASE_URL, headers=HEADERS, transport=answering(httpx, content))
    )
