"""Announce a file for Hedra 3.0: `POST /hedra/web-app/public/assets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.hedra_asset import HedraAsset

OPERATION: Operation[HedraAsset] = Operation(
    id="hedra_create_asset",
    method="POST",
    path="/hedra/web-app/public/assets",
    answer="HedraAsset",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    name: str,
    type: Literal["audio", "image", "video", "voice"],
) -> HedraAsset:
    """Call the operation; `client.hedra.create_asset` documents the arguments."""
    return client.send(OPERATION, name=name, type=type)


async def asyncio(
    *,
    client: AsyncClient,
    name: str,
    type: Literal["audio", "image", "video", "voice"],
) -> HedraAsset:
    """Call the operation; `client.hedra.create_asset` documents the arguments."""
    return await client.send(OPERATION, name=name, type=type)
