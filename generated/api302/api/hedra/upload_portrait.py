"""Upload the picture of a person for Hedra 2.0: `POST /hedra/api/v1/portrait`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.hedra_upload import HedraUpload

OPERATION: Operation[HedraUpload] = Operation(
    id="hedra_upload_portrait",
    method="POST",
    path="/hedra/api/v1/portrait",
    answer="HedraUpload",
    content_type="multipart/form-data",
    places={"aspect_ratio": Place("query", "aspect_ratio")},
    files=frozenset(["file"]),
)


def sync(
    *,
    client: Client,
    file: FileInput,
    aspect_ratio: str | Unset = UNSET,
) -> HedraUpload:
    """Call the operation; `client.hedra.upload_portrait` documents the arguments."""
    return client.send(OPERATION, file=file, aspect_ratio=aspect_ratio)


async def asyncio(
    *,
    client: AsyncClient,
    file: FileInput,
    aspect_ratio: str | Unset = UNSET,
) -> HedraUpload:
    """Call the operation; `client.hedra.upload_portrait` documents the arguments."""
    return await client.send(OPERATION, file=file, aspect_ratio=aspect_ratio)
