"""Enlarge a picture, version 2: `POST /302/submit/upscale-v2`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client

OPERATION: Operation[dict[str, Any]] = Operation(
    id="image_tools_upscale_v2",
    method="POST",
    path="/302/submit/upscale-v2",
    answer="dict[str, Any]",
    content_type="application/json",
    whole_body="body",
)


def sync(
    *,
    client: Client,
    body: Mapping[str, Any],
) -> dict[str, Any]:
    """Call the operation; `client.image_tools.upscale_v2` documents the arguments."""
    return client.send(OPERATION, body=body)


async def asyncio(
    *,
    client: AsyncClient,
    body: Mapping[str, Any],
) -> dict[str, Any]:
    """Call the operation; `client.image_tools.upscale_v2` documents the arguments."""
    return await client.send(OPERATION, body=body)
