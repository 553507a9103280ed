"""Speak a text with Google Cloud Text-to-Speech: `POST /google/v1/text:synthesize`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Operation, Place

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.google_audio_config import GoogleAudioConfig
    from ...models.google_synthesis_input import GoogleSynthesisInput
    from ...models.google_synthesis_voice import GoogleSynthesisVoice
    from ...models.google_synthesized_speech import GoogleSynthesizedSpeech

OPERATION: Operation[GoogleSynthesizedSpeech] = Operation(
    id="google_synthesize",
    method="POST",
    path="/google/v1/text:synthesize",
    answer="GoogleSynthesizedSpeech",
    content_type="application/json",
    places={"audio_config": Place("body", "audioConfig")},
)


def sync(
    *,
    client: Client,
    input: GoogleSynthesisInput | Mapping[str, Any],
    voice: GoogleSynthesisVoice | Mapping[str, Any],
    audio_config: GoogleAudioConfig | Mapping[str, Any],
) -> GoogleSynthesizedSpeech:
    """Call the operation; `client.google.synthesize` documents the arguments."""
    return client.send(OPERATION, input=input, voice=voice, audio_config=audio_config)


async def asyncio(
    *,
    client: AsyncClient,
    input: GoogleSynthesisInput | Mapping[str, Any],
    voice: GoogleSynthesisVoice | Mapping[str, Any],
    audio_config: GoogleAudioConfig | Mapping[str, Any],
) -> GoogleSynthesizedSpeech:
    """Call the operation; `client.google.synthesize` documents the arguments."""
    return await client.send(OPERATION, input=input, voice=voice, audio_config=audio_config)
