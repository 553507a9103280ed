"""Write down what a sound says with WhisperX, with the time of every word: `POST /302/whisperx`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.audio_models_whisperx_transcript import AudioModelsWhisperxTranscript

OPERATION: Operation[AudioModelsWhisperxTranscript] = Operation(
    id="audio_models_transcribe_whisperx",
    method="POST",
    path="/302/whisperx",
    answer="AudioModelsWhisperxTranscript",
    content_type="multipart/form-data",
    files=frozenset(["audio_input"]),
)


def sync(
    *,
    client: Client,
    audio_input: FileInput,
    processing_type: str | Unset = UNSET,
    language: str | Unset = UNSET,
    translate: bool | Unset = UNSET,
    output: str | Unset = UNSET,
) -> AudioModelsWhisperxTranscript:
    """Call the operation; `client.audio_models.transcribe_whisperx` documents the arguments."""
    return client.send(
        OPERATION,
        audio_input=audio_input,
        processing_type=processing_type,
        language=language,
        translate=translate,
        output=output,
    )


async def asyncio(
    *,
    client: AsyncClient,
    audio_input: FileInput,
    processing_type: str | Unset = UNSET,
    language: str | Unset = UNSET,
    translate: bool | Unset = UNSET,
    output: str | Unset = UNSET,
) -> AudioModelsWhisperxTranscript:
    """Call the operation; `client.audio_models.transcribe_whisperx` documents the arguments."""
    return await client.send(
        OPERATION,
        audio_input=audio_input,
        processing_type=processing_type,
        language=language,
        translate=translate,
        output=output,
    )
