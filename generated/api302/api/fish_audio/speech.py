"""Speak a text with Fish Audio: `POST /fish-audio/v1/tts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.fish_audio_speech import FishAudioSpeech

OPERATION: Operation[FishAudioSpeech] = Operation(
    id="fish_audio_speech",
    method="POST",
    path="/fish-audio/v1/tts",
    answer="FishAudioSpeech",
    content_type="application/json",
    places={"model": Place("header", "model")},
)


def sync(
    *,
    client: Client,
    text: str,
    model: str | Unset = UNSET,
    reference_id: str | Unset = UNSET,
    chunk_length: int | Unset = UNSET,
    normalize: bool | Unset = UNSET,
    format: Literal["mp3", "opus", "pcm", "wav"] | Unset = UNSET,
    mp3_bitrate: Literal[64, 128, 192] | Unset = UNSET,
    opus_bitrate: Literal[-1000, 24, 32, 48, 64] | Unset = UNSET,
    latency: Literal["balanced", "normal"] | Unset = UNSET,
) -> FishAudioSpeech:
    """Call the operation; `client.fish_audio.speech` documents the arguments."""
    return client.send(
        OPERATION,
        text=text,
        model=model,
        reference_id=reference_id,
        chunk_length=chunk_length,
        normalize=normalize,
        format=format,
        mp3_bitrate=mp3_bitrate,
        opus_bitrate=opus_bitrate,
        latency=latency,
    )


async def asyncio(
    *,
    client: AsyncClient,
    text: str,
    model: str | Unset = UNSET,
    reference_id: str | Unset = UNSET,
    chunk_length: int | Unset = UNSET,
    normalize: bool | Unset = UNSET,
    format: Literal["mp3", "opus", "pcm", "wav"] | Unset = UNSET,
    mp3_bitrate: Literal[64, 128, 192] | Unset = UNSET,
    opus_bitrate: Literal[-1000, 24, 32, 48, 64] | Unset = UNSET,
    latency: Literal["balanced", "normal"] | Unset = UNSET,
) -> FishAudioSpeech:
    """Call the operation; `client.fish_audio.speech` documents the arguments."""
    return await client.send(
        OPERATION,
        text=text,
        model=model,
        reference_id=reference_id,
        chunk_length=chunk_length,
        normalize=normalize,
        format=format,
        mp3_bitrate=mp3_bitrate,
        opus_bitrate=opus_bitrate,
        latency=latency,
    )
