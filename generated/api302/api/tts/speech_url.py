"""Speak a text with any vendor's voice, in the format of OpenAI: `POST /302/audio/speech`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.tts_openai_speech import TtsOpenaiSpeech

OPERATION: Operation[TtsOpenaiSpeech] = Operation(
    id="tts_speech_url",
    method="POST",
    path="/302/audio/speech",
    answer="TtsOpenaiSpeech",
    content_type="application/json",
    constants={"stream_format": "url"},
)


def sync(
    *,
    client: Client,
    model: str,
    input: str,
    voice: str,
    response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"] | Unset = UNSET,
    speed: float | Unset = UNSET,
    volume: float | Unset = UNSET,
    emotion: str | Unset = UNSET,
    instructions: str | Unset = UNSET,
) -> TtsOpenaiSpeech:
    """Call the operation; `client.tts.speech_url` documents the arguments."""
    return client.send(
        OPERATION,
        model=model,
        input=input,
        voice=voice,
        response_format=response_format,
        speed=speed,
        volume=volume,
        emotion=emotion,
        instructions=instructions,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    input: str,
    voice: str,
    response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"] | Unset = UNSET,
    speed: float | Unset = UNSET,
    volume: float | Unset = UNSET,
    emotion: str | Unset = UNSET,
    instructions: str | Unset = UNSET,
) -> TtsOpenaiSpeech:
    """Call the operation; `client.tts.speech_url` documents the arguments."""
    return await client.send(
        OPERATION,
        model=model,
        input=input,
        voice=voice,
        response_format=response_format,
        speed=speed,
        volume=volume,
        emotion=emotion,
        instructions=instructions,
    )
