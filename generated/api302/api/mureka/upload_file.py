"""Upload a sound for Mureka to go by: `POST /mureka/v1/files/upload`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.mureka_file import MurekaFile

OPERATION: Operation[MurekaFile] = Operation(
    id="mureka_upload_file",
    method="POST",
    path="/mureka/v1/files/upload",
    answer="MurekaFile",
    content_type="multipart/form-data",
    files=frozenset(["file"]),
)


def sync(
    *,
    client: Client,
    file: FileInput,
    purpose: Literal["audio", "instrumental", "melody", "reference", "vocal", "voice"],
) -> MurekaFile:
    """Call the operation; `client.mureka.upload_file` documents the arguments."""
    return client.send(OPERATION, file=file, purpose=purpose)


async def asyncio(
    *,
    client: AsyncClient,
    file: FileInput,
    purpose: Literal["audio", "instrumental", "melody", "reference", "vocal", "voice"],
) -> MurekaFile:
    """Call the operation; `client.mureka.upload_file` documents the arguments."""
    return await client.send(OPERATION, file=file, purpose=purpose)
