"""Check a statement against the web: `GET /jina/grounding/{statement}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.jina_grounding_answer import JinaGroundingAnswer

OPERATION: Operation[JinaGroundingAnswer] = Operation(
    id="jina_check_statement",
    method="GET",
    path="/jina/grounding/{statement}",
    answer="JinaGroundingAnswer",
    places={
        "statement": Place("rest", "statement"),
        "deepdive": Place("query", "deepdive"),
        "x_site": Place("header", "X-Site"),
    },
    idempotent=True,
)


def sync(
    statement: str,
    *,
    client: Client,
    deepdive: bool | Unset = UNSET,
    x_site: str | Unset = UNSET,
) -> JinaGroundingAnswer:
    """Call the operation; `client.jina.check_statement` documents the arguments."""
    return client.send(OPERATION, statement=statement, deepdive=deepdive, x_site=x_site)


async def asyncio(
    statement: str,
    *,
    client: AsyncClient,
    deepdive: bool | Unset = UNSET,
    x_site: str | Unset = UNSET,
) -> JinaGroundingAnswer:
    """Call the operation; `client.jina.check_statement` documents the arguments."""
    return await client.send(OPERATION, statement=statement, deepdive=deepdive, x_site=x_site)
