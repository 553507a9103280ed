"""Make a song with DiffRhythm: `POST /302/submit/diffrhythm`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.audio_models_diffrhythm_song import AudioModelsDiffrhythmSong

OPERATION: Operation[AudioModelsDiffrhythmSong] = Operation(
    id="audio_models_generate_diffrhythm",
    method="POST",
    path="/302/submit/diffrhythm",
    answer="AudioModelsDiffrhythmSong",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    lyrics: str,
    reference_audio_url: str | Unset = UNSET,
    style_prompt: str | Unset = UNSET,
    music_duration: Literal["285s", "95s"] | Unset = UNSET,
    cfg_strength: float | Unset = UNSET,
    scheduler: Literal["euler", "implicit_adams", "midpoint", "rk4"] | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
) -> AudioModelsDiffrhythmSong:
    """Call the operation; `client.audio_models.generate_diffrhythm` documents the arguments."""
    return client.send(
        OPERATION,
        lyrics=lyrics,
        reference_audio_url=reference_audio_url,
        style_prompt=style_prompt,
        music_duration=music_duration,
        cfg_strength=cfg_strength,
        scheduler=scheduler,
        num_inference_steps=num_inference_steps,
    )


async def asyncio(
    *,
    client: AsyncClient,
    lyrics: str,
    reference_audio_url: str | Unset = UNSET,
    style_prompt: str | Unset = UNSET,
    music_duration: Literal["285s", "95s"] | Unset = UNSET,
    cfg_strength: float | Unset = UNSET,
    scheduler: Literal["euler", "implicit_adams", "midpoint", "rk4"] | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
) -> AudioModelsDiffrhythmSong:
    """Call the operation; `client.audio_models.generate_diffrhythm` documents the arguments."""
    return await client.send(
        OPERATION,
        lyrics=lyrics,
        reference_audio_url=reference_audio_url,
        style_prompt=style_prompt,
        music_duration=music_duration,
        cfg_strength=cfg_strength,
        scheduler=scheduler,
        num_inference_steps=num_inference_steps,
    )
