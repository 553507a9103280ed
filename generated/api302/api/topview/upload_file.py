"""Hand over a file for the other calls: `POST /topview/upload`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.topview_upload import TopviewUpload

OPERATION: Operation[TopviewUpload] = Operation(
    id="topview_upload_file",
    method="POST",
    path="/topview/upload",
    answer="TopviewUpload",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    file: str,
) -> TopviewUpload:
    """Call the operation; `client.topview.upload_file` documents the arguments."""
    return client.send(OPERATION, file=file)


async def asyncio(
    *,
    client: AsyncClient,
    file: str,
) -> TopviewUpload:
    """Call the operation; `client.topview.upload_file` documents the arguments."""
    return await client.send(OPERATION, file=file)
