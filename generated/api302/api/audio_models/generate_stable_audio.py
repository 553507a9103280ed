"""Make music without a voice with Stable Audio: `POST /302/submit/stable-audio`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.audio_models_stable_audio import AudioModelsStableAudio

OPERATION: Operation[AudioModelsStableAudio] = Operation(
    id="audio_models_generate_stable_audio",
    method="POST",
    path="/302/submit/stable-audio",
    answer="AudioModelsStableAudio",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    seconds_start: int | Unset = UNSET,
    seconds_total: int | Unset = UNSET,
    steps: int | Unset = UNSET,
) -> AudioModelsStableAudio:
    """Call the operation; `client.audio_models.generate_stable_audio` documents the arguments."""
    return client.send(OPERATION, prompt=prompt, seconds_start=seconds_start, seconds_total=seconds_total, steps=steps)


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    seconds_start: int | Unset = UNSET,
    seconds_total: int | Unset = UNSET,
    steps: int | Unset = UNSET,
) -> AudioModelsStableAudio:
    """Call the operation; `client.audio_models.generate_stable_audio` documents the arguments."""
    return await client.send(
        OPERATION, prompt=prompt, seconds_start=seconds_start, seconds_total=seconds_total, steps=steps
    )
