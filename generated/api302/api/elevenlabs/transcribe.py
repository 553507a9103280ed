"""Write down what a sound says, with the time of every word: `POST /elevenlabs/speech-to-text`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.elevenlabs_transcript import ElevenlabsTranscript

OPERATION: Operation[ElevenlabsTranscript] = Operation(
    id="elevenlabs_transcribe",
    method="POST",
    path="/elevenlabs/speech-to-text",
    answer="ElevenlabsTranscript",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    file: str,
    model_id: Literal["scribe_v1", "scribe_v1_experimental"],
    language_code: str | Unset = UNSET,
    tag_audio_events: bool | Unset = UNSET,
    num_speakers: int | Unset = UNSET,
    timestamps_granularity: Literal["character", "none", "word"] | Unset = UNSET,
    diarize: bool | Unset = UNSET,
) -> ElevenlabsTranscript:
    """Call the operation; `client.elevenlabs.transcribe` documents the arguments."""
    return client.send(
        OPERATION,
        file=file,
        model_id=model_id,
        language_code=language_code,
        tag_audio_events=tag_audio_events,
        num_speakers=num_speakers,
        timestamps_granularity=timestamps_granularity,
        diarize=diarize,
    )


async def asyncio(
    *,
    client: AsyncClient,
    file: str,
    model_id: Literal["scribe_v1", "scribe_v1_experimental"],
    language_code: str | Unset = UNSET,
    tag_audio_events: bool | Unset = UNSET,
    num_speakers: int | Unset = UNSET,
    timestamps_granularity: Literal["character", "none", "word"] | Unset = UNSET,
    diarize: bool | Unset = UNSET,
) -> ElevenlabsTranscript:
    """Call the operation; `client.elevenlabs.transcribe` documents the arguments."""
    return await client.send(
        OPERATION,
        file=file,
        model_id=model_id,
        language_code=language_code,
        tag_audio_events=tag_audio_events,
        num_speakers=num_speakers,
        timestamps_granularity=timestamps_granularity,
        diarize=diarize,
    )
