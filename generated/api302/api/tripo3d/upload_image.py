"""Upload a picture for a 3D model: `POST /tripo3d/v2/openapi/upload`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.tripo_3d_uploaded import Tripo3DUploaded

OPERATION: Operation[Tripo3DUploaded] = Operation(
    id="tripo3d_upload_image",
    method="POST",
    path="/tripo3d/v2/openapi/upload",
    answer="Tripo3DUploaded",
    content_type="multipart/form-data",
    files=frozenset(["file"]),
    envelope=Envelope(("code",), (0,), ("message",)),
)


def sync(
    *,
    client: Client,
    file: FileInput,
) -> Tripo3DUploaded:
    """Call the operation; `client.tripo3d.upload_image` documents the arguments."""
    return client.send(OPERATION, file=file)


async def asyncio(
    *,
    client: AsyncClient,
    file: FileInput,
) -> Tripo3DUploaded:
    """Call the operation; `client.tripo3d.upload_image` documents the arguments."""
    return await client.send(OPERATION, file=file)
