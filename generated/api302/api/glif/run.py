"""Run a glif, a small workflow of glif.app: `POST /glifapi/{glif_id}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.glif_run import GlifRun

OPERATION: Operation[GlifRun] = Operation(
    id="glif_run",
    method="POST",
    path="/glifapi/{glif_id}",
    answer="GlifRun",
    content_type="application/json",
    places={"glif_id": Place("path", "glif_id")},
    envelope=Envelope(("error",), (None, ""), ("error",)),
)


def sync(
    glif_id: str,
    *,
    client: Client,
    inputs: Sequence[str] | Mapping[str, str],
) -> GlifRun:
    """Call the operation; `client.glif.run` documents the arguments."""
    return client.send(OPERATION, glif_id=glif_id, inputs=inputs)


async def asyncio(
    glif_id: str,
    *,
    client: AsyncClient,
    inputs: Sequence[str] | Mapping[str, str],
) -> GlifRun:
    """Call the operation; `client.glif.run` documents the arguments."""
    return await client.send(OPERATION, glif_id=glif_id, inputs=inputs)
