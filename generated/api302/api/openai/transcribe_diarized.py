"""Write down what a sound says: `POST /v1/audio/transcriptions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ...client import AsyncClient, Client
    from ...models.openai_diarized_transcript import OpenaiDiarizedTranscript

OPERATION: Operation[OpenaiDiarizedTranscript] = Operation(
    id="openai_transcribe_diarized",
    method="POST",
    path="/v1/audio/transcriptions",
    answer="OpenaiDiarizedTranscript",
    content_type="multipart/form-data",
    files=frozenset(["file"]),
    constants={"response_format": "diarized_json"},
)


def sync(
    *,
    client: Client,
    file: FileInput,
    model: str,
    prompt: str | Unset = UNSET,
    temperature: float | Unset = UNSET,
    language: str | Unset = UNSET,
    vad_model: str | Unset = UNSET,
    preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | Unset = UNSET,
    timestamp_granularities: Literal["segment", "word", "word,segment"] | Unset = UNSET,
    alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | Unset = UNSET,
    chunking_strategy: str | Unset = UNSET,
) -> OpenaiDiarizedTranscript:
    """Call the operation; `client.openai.transcribe_diarized` documents the arguments."""
    return client.send(
        OPERATION,
        file=file,
        model=model,
        prompt=prompt,
        temperature=temperature,
        language=language,
        vad_model=vad_model,
        preprocessing=preprocessing,
        timestamp_granularities=timestamp_granularities,
        alignment_model=alignment_model,
        chunking_strategy=chunking_strategy,
    )


async def asyncio(
    *,
    client: AsyncClient,
    file: FileInput,
    model: str,
    prompt: str | Unset = UNSET,
    temperature: float | Unset = UNSET,
    language: str | Unset = UNSET,
    vad_model: str | Unset = UNSET,
    preprocessing: Literal["bass_dynamic", "dynamic", "none", "soft_dynamic"] | Unset = UNSET,
    timestamp_granularities: Literal["segment", "word", "word,segment"] | Unset = UNSET,
    alignment_model: Literal["gentle", "mms_fa", "tdnn_ffn"] | Unset = UNSET,
    chunking_strategy: str | Unset = UNSET,
) -> OpenaiDiarizedTranscript:
    """Call the operation; `client.openai.transcribe_diarized` documents the arguments."""
    return await client.send(
        OPERATION,
        file=file,
        model=model,
        prompt=prompt,
        temperature=temperature,
        language=language,
        vad_model=vad_model,
        preprocessing=preprocessing,
        timestamp_granularities=timestamp_granularities,
        alignment_model=alignment_model,
        chunking_strategy=chunking_strategy,
    )
