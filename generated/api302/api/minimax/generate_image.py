"""Make pictures with MiniMax: `POST /minimaxi/v1/image_generation`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.minimax_image_subject import MinimaxImageSubject
    from ...models.minimax_images import MinimaxImages

OPERATION: Operation[MinimaxImages] = Operation(
    id="minimax_generate_image",
    method="POST",
    path="/minimaxi/v1/image_generation",
    answer="MinimaxImages",
    content_type="application/json",
    envelope=Envelope(("base_resp", "status_code"), (0,), ("base_resp", "status_msg")),
)


def sync(
    *,
    client: Client,
    model: str,
    prompt: str,
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | Unset = UNSET,
    response_format: Literal["base64", "url"] | Unset = UNSET,
    prompt_optimizer: bool | Unset = UNSET,
    n: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    width: int | Unset = UNSET,
    height: int | Unset = UNSET,
    subject_reference: Sequence[MinimaxImageSubject | Mapping[str, Any]] | Unset = UNSET,
    aigc_watermark: bool | Unset = UNSET,
) -> MinimaxImages:
    """Call the operation; `client.minimax.generate_image` documents the arguments."""
    return client.send(
        OPERATION,
        model=model,
        prompt=prompt,
        aspect_ratio=aspect_ratio,
        response_format=response_format,
        prompt_optimizer=prompt_optimizer,
        n=n,
        seed=seed,
        width=width,
        height=height,
        subject_reference=subject_reference,
        aigc_watermark=aigc_watermark,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    prompt: str,
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | Unset = UNSET,
    response_format: Literal["base64", "url"] | Unset = UNSET,
    prompt_optimizer: bool | Unset = UNSET,
    n: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    width: int | Unset = UNSET,
    height: int | Unset = UNSET,
    subject_reference: Sequence[MinimaxImageSubject | Mapping[str, Any]] | Unset = UNSET,
    aigc_watermark: bool | Unset = UNSET,
) -> MinimaxImages:
    """Call the operation; `client.minimax.generate_image` documents the arguments."""
    return await client.send(
        OPERATION,
        model=model,
        prompt=prompt,
        aspect_ratio=aspect_ratio,
        response_format=response_format,
        prompt_optimizer=prompt_optimizer,
        n=n,
        seed=seed,
        width=width,
        height=height,
        subject_reference=subject_reference,
        aigc_watermark=aigc_watermark,
    )
