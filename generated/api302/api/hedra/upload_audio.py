"""Upload a voice for Hedra 2.0: `POST /hedra/api/v1/audio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.hedra_upload import HedraUpload

OPERATION: Operation[HedraUpload] = Operation(
    id="hedra_upload_audio",
    method="POST",
    path="/hedra/api/v1/audio",
    answer="HedraUpload",
    content_type="multipart/form-data",
    files=frozenset(["file"]),
)


def sync(
    *,
    client: Client,
    file: FileInput,
) -> HedraUpload:
    """Call the operation; `client.hedra.upload_audio` documents the arguments."""
    return client.send(OPERATION, file=file)


async def asyncio(
    *,
    client: AsyncClient,
    file: FileInput,
) -> HedraUpload:
    """Call the operation; `client.hedra.upload_audio` documents the arguments."""
    return await client.send(OPERATION, file=file)
