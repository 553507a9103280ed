"""Make a song with MiniMax: `POST /minimaxi/v1/music_generation`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.minimax_music_audio_setting import MinimaxMusicAudioSetting
    from ...models.minimax_music_result import MinimaxMusicResult

OPERATION: Operation[MinimaxMusicResult] = Operation(
    id="minimax_generate_music_form",
    method="POST",
    path="/minimaxi/v1/music_generation",
    answer="MinimaxMusicResult",
    content_type="multipart/form-data",
)


def sync(
    *,
    client: Client,
    model: str,
    prompt: str | Unset = UNSET,
    lyrics: str | Unset = UNSET,
    refer_voice: str | Unset = UNSET,
    refer_instrumental: str | Unset = UNSET,
    output_format: Literal["hex", "url"] | Unset = UNSET,
    audio_setting: MinimaxMusicAudioSetting | Mapping[str, Any] | Unset = UNSET,
) -> MinimaxMusicResult:
    """Call the operation; `client.minimax.generate_music_form` documents the arguments."""
    return client.send(
        OPERATION,
        model=model,
        prompt=prompt,
        lyrics=lyrics,
        refer_voice=refer_voice,
        refer_instrumental=refer_instrumental,
        output_format=output_format,
        audio_setting=audio_setting,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    prompt: str | Unset = UNSET,
    lyrics: str | Unset = UNSET,
    refer_voice: str | Unset = UNSET,
    refer_instrumental: str | Unset = UNSET,
    output_format: Literal["hex", "url"] | Unset = UNSET,
    audio_setting: MinimaxMusicAudioSetting | Mapping[str, Any] | Unset = UNSET,
) -> MinimaxMusicResult:
    """Call the operation; `client.minimax.generate_music_form` documents the arguments."""
    return await client.send(
        OPERATION,
        model=model,
        prompt=prompt,
        lyrics=lyrics,
        refer_voice=refer_voice,
        refer_instrumental=refer_instrumental,
        output_format=output_format,
        audio_setting=audio_setting,
    )
