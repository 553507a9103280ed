"""Speak a text in the voice of a recording with F5-TTS: `POST /302/submit/f5-tts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.audio_models_f5_speech import AudioModelsF5Speech

OPERATION: Operation[AudioModelsF5Speech] = Operation(
    id="audio_models_speech_f5",
    method="POST",
    path="/302/submit/f5-tts",
    answer="AudioModelsF5Speech",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    gen_text: str,
    ref_audio_url: str,
    model_type: Literal["E2-TTS", "F5-TTS"],
    ref_text: str | Unset = UNSET,
    remove_silence: bool | Unset = UNSET,
) -> AudioModelsF5Speech:
    """Call the operation; `client.audio_models.speech_f5` documents the arguments."""
    return client.send(
        OPERATION,
        gen_text=gen_text,
        ref_audio_url=ref_audio_url,
        model_type=model_type,
        ref_text=ref_text,
        remove_silence=remove_silence,
    )


async def asyncio(
    *,
    client: AsyncClient,
    gen_text: str,
    ref_audio_url: str,
    model_type: Literal["E2-TTS", "F5-TTS"],
    ref_text: str | Unset = UNSET,
    remove_silence: bool | Unset = UNSET,
) -> AudioModelsF5Speech:
    """Call the operation; `client.audio_models.speech_f5` documents the arguments."""
    return await client.send(
        OPERATION,
        gen_text=gen_text,
        ref_audio_url=ref_audio_url,
        model_type=model_type,
        ref_text=ref_text,
        remove_silence=remove_silence,
    )
