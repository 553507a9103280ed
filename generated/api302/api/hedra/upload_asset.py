"""Upload the file of an asset: `POST /hedra/web-app/public/assets/{id}/upload`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.hedra_uploaded_asset import HedraUploadedAsset

OPERATION: Operation[HedraUploadedAsset] = Operation(
    id="hedra_upload_asset",
    method="POST",
    path="/hedra/web-app/public/assets/{id}/upload",
    answer="HedraUploadedAsset",
    content_type="multipart/form-data",
    places={"id": Place("path", "id")},
    files=frozenset(["file"]),
)


def sync(
    id: str,
    *,
    client: Client,
    file: FileInput,
) -> HedraUploadedAsset:
    """Call the operation; `client.hedra.upload_asset` documents the arguments."""
    return client.send(OPERATION, id=id, file=file)


async def asyncio(
    id: str,
    *,
    client: AsyncClient,
    file: FileInput,
) -> HedraUploadedAsset:
    """Call the operation; `client.hedra.upload_asset` documents the arguments."""
    return await client.send(OPERATION, id=id, file=file)
