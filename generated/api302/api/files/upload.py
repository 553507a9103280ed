"""Store a file and get its address: `POST /302/upload-file`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.files_upload_answer import FilesUploadAnswer

OPERATION: Operation[FilesUploadAnswer] = Operation(
    id="files_upload",
    method="POST",
    path="/302/upload-file",
    answer="FilesUploadAnswer",
    content_type="multipart/form-data",
    files=frozenset(["file"]),
    envelope=Envelope(("code",), (200,), ("message",)),
)


def sync(
    *,
    client: Client,
    file: FileInput,
) -> FilesUploadAnswer:
    """Call the operation; `client.files.upload` documents the arguments."""
    return client.send(OPERATION, file=file)


async def asyncio(
    *,
    client: AsyncClient,
    file: FileInput,
) -> FilesUploadAnswer:
    """Call the operation; `client.files.upload` documents the arguments."""
    return await client.send(OPERATION, file=file)
