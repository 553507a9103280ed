"""Let a model do something in a browser: `POST /302/browser/submit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.browser_task import BrowserTask

OPERATION: Operation[BrowserTask] = Operation(
    id="browser_submit",
    method="POST",
    path="/302/browser/submit",
    answer="BrowserTask",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    task: str,
    model: str | Unset = UNSET,
) -> BrowserTask:
    """Call the operation; `client.browser.submit` documents the arguments."""
    return client.send(OPERATION, task=task, model=model)


async def asyncio(
    *,
    client: AsyncClient,
    task: str,
    model: str | Unset = UNSET,
) -> BrowserTask:
    """Call the operation; `client.browser.submit` documents the arguments."""
    return await client.send(OPERATION, task=task, model=model)
