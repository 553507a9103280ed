"""Make a voice after a recording: `POST /minimaxi/v1/voice_clone`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.minimax_clone_prompt import MinimaxClonePrompt
    from ...models.minimax_cloned_voice import MinimaxClonedVoice

OPERATION: Operation[MinimaxClonedVoice] = Operation(
    id="minimax_clone_voice",
    method="POST",
    path="/minimaxi/v1/voice_clone",
    answer="MinimaxClonedVoice",
    content_type="application/json",
    envelope=Envelope(("base_resp", "status_code"), (0,), ("base_resp", "status_msg")),
)


def sync(
    *,
    client: Client,
    file_id: int,
    voice_id: str,
    clone_prompt: MinimaxClonePrompt | Mapping[str, Any] | Unset = UNSET,
    text: str | Unset = UNSET,
    model: str | Unset = UNSET,
    language_boost: str | Unset = UNSET,
    need_noise_reduction: bool | Unset = UNSET,
    need_volume_normalization: bool | Unset = UNSET,
) -> MinimaxClonedVoice:
    """Call the operation; `client.minimax.clone_voice` documents the arguments."""
    return client.send(
        OPERATION,
        file_id=file_id,
        voice_id=voice_id,
        clone_prompt=clone_prompt,
        text=text,
        model=model,
        language_boost=language_boost,
        need_noise_reduction=need_noise_reduction,
        need_volume_normalization=need_volume_normalization,
    )


async def asyncio(
    *,
    client: AsyncClient,
    file_id: int,
    voice_id: str,
    clone_prompt: MinimaxClonePrompt | Mapping[str, Any] | Unset = UNSET,
    text: str | Unset = UNSET,
    model: str | Unset = UNSET,
    language_boost: str | Unset = UNSET,
    need_noise_reduction: bool | Unset = UNSET,
    need_volume_normalization: bool | Unset = UNSET,
) -> MinimaxClonedVoice:
    """Call the operation; `client.minimax.clone_voice` documents the arguments."""
    return await client.send(
        OPERATION,
        file_id=file_id,
        voice_id=voice_id,
        clone_prompt=clone_prompt,
        text=text,
        model=model,
        language_boost=language_boost,
        need_noise_reduction=need_noise_reduction,
        need_volume_normalization=need_volume_normalization,
    )
