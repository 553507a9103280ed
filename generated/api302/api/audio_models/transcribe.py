"""Write down what a sound says with any vendor's model: `POST /302/v1/audio/transcriptions`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.audio_models_transcript import AudioModelsTranscript

OPERATION: Operation[AudioModelsTranscript] = Operation(
    id="audio_models_transcribe",
    method="POST",
    path="/302/v1/audio/transcriptions",
    answer="AudioModelsTranscript",
    content_type="application/json",
    places={
        "timestamp_granularities": Place("body", "timestamp_granularities[]"),
        "include": Place("body", "include[]"),
    },
)


def sync(
    *,
    client: Client,
    file: str,
    model: str,
    response_format: Literal["diarized_json", "json", "srt", "text", "verbose_json", "vtt"] | Unset = UNSET,
    language: str | Unset = UNSET,
    prompt: str | Unset = UNSET,
    temperature: float | Unset = UNSET,
    timestamp_granularities: Sequence[str] | Unset = UNSET,
    include: Sequence[str] | Unset = UNSET,
) -> AudioModelsTranscript:
    """Call the operation; `client.audio_models.transcribe` documents the arguments."""
    return client.send(
        OPERATION,
        file=file,
        model=model,
        response_format=response_format,
        language=language,
        prompt=prompt,
        temperature=temperature,
        timestamp_granularities=timestamp_granularities,
        include=include,
    )


async def asyncio(
    *,
    client: AsyncClient,
    file: str,
    model: str,
    response_format: Literal["diarized_json", "json", "srt", "text", "verbose_json", "vtt"] | Unset = UNSET,
    language: str | Unset = UNSET,
    prompt: str | Unset = UNSET,
    temperature: float | Unset = UNSET,
    timestamp_granularities: Sequence[str] | Unset = UNSET,
    include: Sequence[str] | Unset = UNSET,
) -> AudioModelsTranscript:
    """Call the operation; `client.audio_models.transcribe` documents the arguments."""
    return await client.send(
        OPERATION,
        file=file,
        model=model,
        response_format=response_format,
        language=language,
        prompt=prompt,
        temperature=temperature,
        timestamp_granularities=timestamp_granularities,
        include=include,
    )
