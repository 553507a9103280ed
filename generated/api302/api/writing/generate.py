"""Write a text with one of the tools: `POST /302/writing/api/v1/generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Envelope, Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.writing_answer import WritingAnswer
    from ...models.writing_values import WritingValues

OPERATION: Operation[WritingAnswer] = Operation(
    id="writing_generate",
    method="POST",
    path="/302/writing/api/v1/generate",
    answer="WritingAnswer",
    content_type="application/json",
    envelope=Envelope(("status",), ("success",), ("message",)),
)


def sync(
    *,
    client: Client,
    tool_name: str,
    model: str,
    params: WritingValues | Mapping[str, Any],
) -> WritingAnswer:
    """Call the operation; `client.writing.generate` documents the arguments."""
    return client.send(OPERATION, tool_name=tool_name, model=model, params=params)


async def asyncio(
    *,
    client: AsyncClient,
    tool_name: str,
    model: str,
    params: WritingValues | Mapping[str, Any],
) -> WritingAnswer:
    """Call the operation; `client.writing.generate` documents the arguments."""
    return await client.send(OPERATION, tool_name=tool_name, model=model, params=params)
