"""Upload a recording to speak with its voice: `POST /siliconflow/v1/uploads/audio/voice`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.siliconflow_voice import SiliconflowVoice

OPERATION: Operation[SiliconflowVoice] = Operation(
    id="siliconflow_upload_voice",
    method="POST",
    path="/siliconflow/v1/uploads/audio/voice",
    answer="SiliconflowVoice",
    content_type="multipart/form-data",
    places={"custom_name": Place("body", "customName")},
    files=frozenset(["file"]),
)


def sync(
    *,
    client: Client,
    model: str,
    custom_name: str,
    text: str,
    file: FileInput | Unset = UNSET,
    audio: str | Unset = UNSET,
) -> SiliconflowVoice:
    """Call the operation; `client.siliconflow.upload_voice` documents the arguments."""
    return client.send(OPERATION, model=model, custom_name=custom_name, text=text, file=file, audio=audio)


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    custom_name: str,
    text: str,
    file: FileInput | Unset = UNSET,
    audio: str | Unset = UNSET,
) -> SiliconflowVoice:
    """Call the operation; `client.siliconflow.upload_voice` documents the arguments."""
    return await client.send(OPERATION, model=model, custom_name=custom_name, text=text, file=file, audio=audio)
