"""Speak a text with MiniMax: `POST /minimaxi/v1/t2a_v2`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.minimax_audio_setting import MinimaxAudioSetting
    from ...models.minimax_pronunciation import MinimaxPronunciation
    from ...models.minimax_speech import MinimaxSpeech
    from ...models.minimax_voice_setting import MinimaxVoiceSetting

OPERATION: Operation[MinimaxSpeech] = Operation(
    id="minimax_speech",
    method="POST",
    path="/minimaxi/v1/t2a_v2",
    answer="MinimaxSpeech",
    content_type="application/json",
    envelope=Envelope(("base_resp", "status_code"), (0,), ("base_resp", "status_msg")),
)


def sync(
    *,
    client: Client,
    model: str,
    text: str,
    voice_setting: MinimaxVoiceSetting | Mapping[str, Any],
    audio_setting: MinimaxAudioSetting | Mapping[str, Any] | Unset = UNSET,
    pronunciation_dict: MinimaxPronunciation | Mapping[str, Any] | Unset = UNSET,
    language_boost: str | Unset = UNSET,
    text_normalization: bool | Unset = UNSET,
    subtitle_enable: bool | Unset = UNSET,
    output_format: Literal["hex", "url"] | Unset = UNSET,
) -> MinimaxSpeech:
    """Call the operation; `client.minimax.speech` documents the arguments."""
    return client.send(
        OPERATION,
        model=model,
        text=text,
        voice_setting=voice_setting,
        audio_setting=audio_setting,
        pronunciation_dict=pronunciation_dict,
        language_boost=language_boost,
        text_normalization=text_normalization,
        subtitle_enable=subtitle_enable,
        output_format=output_format,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    text: str,
    voice_setting: MinimaxVoiceSetting | Mapping[str, Any],
    audio_setting: MinimaxAudioSetting | Mapping[str, Any] | Unset = UNSET,
    pronunciation_dict: MinimaxPronunciation | Mapping[str, Any] | Unset = UNSET,
    language_boost: str | Unset = UNSET,
    text_normalization: bool | Unset = UNSET,
    subtitle_enable: bool | Unset = UNSET,
    output_format: Literal["hex", "url"] | Unset = UNSET,
) -> MinimaxSpeech:
    """Call the operation; `client.minimax.speech` documents the arguments."""
    return await client.send(
        OPERATION,
        model=model,
        text=text,
        voice_setting=voice_setting,
        audio_setting=audio_setting,
        pronunciation_dict=pronunciation_dict,
        language_boost=language_boost,
        text_normalization=text_normalization,
        subtitle_enable=subtitle_enable,
        output_format=output_format,
    )
