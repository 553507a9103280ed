"""Publish a file as a web page: `POST /302/webserve/upload`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.deploy_uploaded import DeployUploaded

OPERATION: Operation[DeployUploaded] = Operation(
    id="deploy_upload_file",
    method="POST",
    path="/302/webserve/upload",
    answer="DeployUploaded",
    content_type="multipart/form-data",
    files=frozenset(["file"]),
    envelope=Envelope(("error",), (None, ""), ("error", "message")),
)


def sync(
    *,
    client: Client,
    file: FileInput,
    add_watermarks: bool | Unset = UNSET,
    add_cover: bool | Unset = UNSET,
) -> DeployUploaded:
    """Call the operation; `client.deploy.upload_file` documents the arguments."""
    return client.send(OPERATION, file=file, add_watermarks=add_watermarks, add_cover=add_cover)


async def asyncio(
    *,
    client: AsyncClient,
    file: FileInput,
    add_watermarks: bool | Unset = UNSET,
    add_cover: bool | Unset = UNSET,
) -> DeployUploaded:
    """Call the operation; `client.deploy.upload_file` documents the arguments."""
    return await client.send(OPERATION, file=file, add_watermarks=add_watermarks, add_cover=add_cover)
