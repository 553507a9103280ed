"""Upload a recording to clone a voice from: `POST /minimaxi/v1/files/upload`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.minimax_file_answer import MinimaxFileAnswer

OPERATION: Operation[MinimaxFileAnswer] = Operation(
    id="minimax_upload_file",
    method="POST",
    path="/minimaxi/v1/files/upload",
    answer="MinimaxFileAnswer",
    content_type="multipart/form-data",
    files=frozenset(["file"]),
    envelope=Envelope(("base_resp", "status_code"), (0,), ("base_resp", "status_msg")),
)


def sync(
    *,
    client: Client,
    purpose: str,
    file: FileInput,
) -> MinimaxFileAnswer:
    """Call the operation; `client.minimax.upload_file` documents the arguments."""
    return client.send(OPERATION, purpose=purpose, file=file)


async def asyncio(
    *,
    client: AsyncClient,
    purpose: str,
    file: FileInput,
) -> MinimaxFileAnswer:
    """Call the operation; `client.minimax.upload_file` documents the arguments."""
    return await client.send(OPERATION, purpose=purpose, file=file)
