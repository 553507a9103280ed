"""Answer a question with what the web says: `POST /exaai/answer`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.exa_answer import ExaAnswer

OPERATION: Operation[ExaAnswer] = Operation(
    id="exa_answer",
    method="POST",
    path="/exaai/answer",
    answer="ExaAnswer",
    content_type="application/json",
    places={"output_schema": Place("body", "outputSchema")},
    idempotent=True,
)


def sync(
    *,
    client: Client,
    query: str,
    text: bool | Unset = UNSET,
    model: Literal["exa", "exa-pro"] | Unset = UNSET,
    output_schema: Mapping[str, Any] | Unset = UNSET,
) -> ExaAnswer:
    """Call the operation; `client.exa.answer` documents the arguments."""
    return client.send(OPERATION, query=query, text=text, model=model, output_schema=output_schema)


async def asyncio(
    *,
    client: AsyncClient,
    query: str,
    text: bool | Unset = UNSET,
    model: Literal["exa", "exa-pro"] | Unset = UNSET,
    output_schema: Mapping[str, Any] | Unset = UNSET,
) -> ExaAnswer:
    """Call the operation; `client.exa.answer` documents the arguments."""
    return await client.send(OPERATION, query=query, text=text, model=model, output_schema=output_schema)
