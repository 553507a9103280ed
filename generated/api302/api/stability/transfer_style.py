"""Give a picture the style of another: `POST /sd/v2beta/stable-image/control/style-transfer`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ...client import AsyncClient, Client

OPERATION: Operation[BinaryAnswer] = Operation(
    id="stability_transfer_style",
    method="POST",
    path="/sd/v2beta/stable-image/control/style-transfer",
    answer="BinaryAnswer",
    accept="image/*",
    content_type="multipart/form-data",
    files=frozenset(["init_image", "style_image"]),
)


def sync(
    *,
    client: Client,
    init_image: FileInput,
    style_image: FileInput,
    prompt: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    style_strength: float | Unset = UNSET,
    composition_fidelity: float | Unset = UNSET,
    change_strength: float | Unset = UNSET,
    seed: int | Unset = UNSET,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.stability.transfer_style` documents the arguments."""
    return client.send(
        OPERATION,
        init_image=init_image,
        style_image=style_image,
        prompt=prompt,
        negative_prompt=negative_prompt,
        style_strength=style_strength,
        composition_fidelity=composition_fidelity,
        change_strength=change_strength,
        seed=seed,
        output_format=output_format,
    )


async def asyncio(
    *,
    client: AsyncClient,
    init_image: FileInput,
    style_image: FileInput,
    prompt: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    style_strength: float | Unset = UNSET,
    composition_fidelity: float | Unset = UNSET,
    change_strength: float | Unset = UNSET,
    seed: int | Unset = UNSET,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
) -> BinaryAnswer:
    """Call the operation; `client.stability.transfer_style` documents the arguments."""
    return await client.send(
        OPERATION,
        init_image=init_image,
        style_image=style_image,
        prompt=prompt,
        negative_prompt=negative_prompt,
        style_strength=style_strength,
        composition_fidelity=composition_fidelity,
        change_strength=change_strength,
        seed=seed,
        output_format=output_format,
    )
