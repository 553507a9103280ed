"""Write down what a sound says with a model of SiliconFlow: `POST /siliconflow/v1/audio/transcriptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.siliconflow_transcript import SiliconflowTranscript

OPERATION: Operation[SiliconflowTranscript] = Operation(
    id="siliconflow_transcribe",
    method="POST",
    path="/siliconflow/v1/audio/transcriptions",
    answer="SiliconflowTranscript",
    content_type="multipart/form-data",
    files=frozenset(["file"]),
)


def sync(
    *,
    client: Client,
    file: FileInput,
    model: str,
) -> SiliconflowTranscript:
    """Call the operation; `client.siliconflow.transcribe` documents the arguments."""
    return client.send(OPERATION, file=file, model=model)


async def asyncio(
    *,
    client: AsyncClient,
    file: FileInput,
    model: str,
) -> SiliconflowTranscript:
    """Call the operation; `client.siliconflow.transcribe` documents the arguments."""
    return await client.send(OPERATION, file=file, model=model)
