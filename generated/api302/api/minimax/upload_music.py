"""Upload a song, a voice or music for `music-01` to go by: `POST /minimaxi/v1/music_upload`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.minimax_uploaded_music import MinimaxUploadedMusic

OPERATION: Operation[MinimaxUploadedMusic] = Operation(
    id="minimax_upload_music",
    method="POST",
    path="/minimaxi/v1/music_upload",
    answer="MinimaxUploadedMusic",
    content_type="multipart/form-data",
    files=frozenset(["file"]),
    envelope=Envelope(("base_resp", "status_code"), (0,), ("base_resp", "status_msg")),
)


def sync(
    *,
    client: Client,
    purpose: Literal["instrumental", "song", "voice"],
    file: FileInput,
) -> MinimaxUploadedMusic:
    """Call the operation; `client.minimax.upload_music` documents the arguments."""
    return client.send(OPERATION, purpose=purpose, file=file)


async def asyncio(
    *,
    client: AsyncClient,
    purpose: Literal["instrumental", "song", "voice"],
    file: FileInput,
) -> MinimaxUploadedMusic:
    """Call the operation; `client.minimax.upload_music` documents the arguments."""
    return await client.send(OPERATION, purpose=purpose, file=file)
