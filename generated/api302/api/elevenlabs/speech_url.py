"""Speak a text with a voice of ElevenLabs: `POST /elevenlabs/text-to-speech/{voice_id}`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.elevenlabs_dictionary import ElevenlabsDictionary
    from ...models.elevenlabs_speech_file import ElevenlabsSpeechFile
    from ...models.elevenlabs_voice_settings import ElevenlabsVoiceSettings

OPERATION: Operation[ElevenlabsSpeechFile] = Operation(
    id="elevenlabs_speech_url",
    method="POST",
    path="/elevenlabs/text-to-speech/{voice_id}",
    answer="ElevenlabsSpeechFile",
    content_type="application/json",
    places={
        "voice_id": Place("path", "voice_id"),
        "output_format": Place("query", "output_format"),
        "enable_logging": Place("query", "enable_logging"),
        "optimize_streaming_latency": Place("query", "optimize_streaming_latency"),
    },
    query_constants={"response_format": "url"},
)


def sync(
    voice_id: str,
    *,
    client: Client,
    text: str,
    output_format: str | Unset = UNSET,
    enable_logging: bool | Unset = UNSET,
    optimize_streaming_latency: int | Unset = UNSET,
    model_id: str | Unset = UNSET,
    language_code: str | Unset = UNSET,
    voice_settings: ElevenlabsVoiceSettings | Mapping[str, Any] | Unset = UNSET,
    seed: int | Unset = UNSET,
    previous_text: str | Unset = UNSET,
    next_text: str | Unset = UNSET,
    pronunciation_dictionary_locators: Sequence[ElevenlabsDictionary | Mapping[str, Any]] | Unset = UNSET,
    previous_request_ids: Sequence[str] | Unset = UNSET,
    next_request_ids: Sequence[str] | Unset = UNSET,
    apply_text_normalization: Literal["auto", "off", "on"] | Unset = UNSET,
) -> ElevenlabsSpeechFile:
    """Call the operation; `client.elevenlabs.speech_url` documents the arguments."""
    return client.send(
        OPERATION,
        voice_id=voice_id,
        text=text,
        output_format=output_format,
        enable_logging=enable_logging,
        optimize_streaming_latency=optimize_streaming_latency,
        model_id=model_id,
        language_code=language_code,
        voice_settings=voice_settings,
        seed=seed,
        previous_text=previous_text,
        next_text=next_text,
        pronunciation_dictionary_locators=pronunciation_dictionary_locators,
        previous_request_ids=previous_request_ids,
        next_request_ids=next_request_ids,
        apply_text_normalization=apply_text_normalization,
    )


async def asyncio(
    voice_id: str,
    *,
    client: AsyncClient,
    text: str,
    output_format: str | Unset = UNSET,
    enable_logging: bool | Unset = UNSET,
    optimize_streaming_latency: int | Unset = UNSET,
    model_id: str | Unset = UNSET,
    language_code: str | Unset = UNSET,
    voice_settings: ElevenlabsVoiceSettings | Mapping[str, Any] | Unset = UNSET,
    seed: int | Unset = UNSET,
    previous_text: str | Unset = UNSET,
    next_text: str | Unset = UNSET,
    pronunciation_dictionary_locators: Sequence[ElevenlabsDictionary | Mapping[str, Any]] | Unset = UNSET,
    previous_request_ids: Sequence[str] | Unset = UNSET,
    next_request_ids: Sequence[str] | Unset = UNSET,
    apply_text_normalization: Literal["auto", "off", "on"] | Unset = UNSET,
) -> ElevenlabsSpeechFile:
    """Call the operation; `client.elevenlabs.speech_url` documents the arguments."""
    return await client.send(
        OPERATION,
        voice_id=voice_id,
        text=text,
        output_format=output_format,
        enable_logging=enable_logging,
        optimize_streaming_latency=optimize_streaming_latency,
        model_id=model_id,
        language_code=language_code,
        voice_settings=voice_settings,
        seed=seed,
        previous_text=previous_text,
        next_text=next_text,
        pronunciation_dictionary_locators=pronunciation_dictionary_locators,
        previous_request_ids=previous_request_ids,
        next_request_ids=next_request_ids,
        apply_text_normalization=apply_text_normalization,
    )
