"""Train LoRA weights for FLUX on pictures of your own: `POST /302/submit/flux-lora-training`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.submit_queued import SubmitQueued

OPERATION: Operation[SubmitQueued] = Operation(
    id="flux_train_lora",
    method="POST",
    path="/302/submit/flux-lora-training",
    answer="SubmitQueued",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    images_data_url: str,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    trigger_word: str | Unset = UNSET,
    is_style: bool | Unset = UNSET,
    create_masks: bool | Unset = UNSET,
    steps: int | Unset = UNSET,
) -> SubmitQueued:
    """Call the operation; `client.flux.train_lora` documents the arguments."""
    return client.send(
        OPERATION,
        images_data_url=images_data_url,
        name=name,
        description=description,
        trigger_word=trigger_word,
        is_style=is_style,
        create_masks=create_masks,
        steps=steps,
    )


async def asyncio(
    *,
    client: AsyncClient,
    images_data_url: str,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    trigger_word: str | Unset = UNSET,
    is_style: bool | Unset = UNSET,
    create_masks: bool | Unset = UNSET,
    steps: int | Unset = UNSET,
) -> SubmitQueued:
    """Call the operation; `client.flux.train_lora` documents the arguments."""
    return await client.send(
        OPERATION,
        images_data_url=images_data_url,
        name=name,
        description=description,
        trigger_word=trigger_word,
        is_style=is_style,
        create_masks=create_masks,
        steps=steps,
    )
