"""Draw a picture with one of the creative tools: `POST /302/gpt-image-creative/generate/{tool}`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.creative_image import CreativeImage

OPERATION: Operation[CreativeImage] = Operation(
    id="creative_images_generate",
    method="POST",
    path="/302/gpt-image-creative/generate/{tool}",
    answer="CreativeImage",
    content_type="application/json",
    places={"tool": Place("path", "tool")},
)


def sync(
    tool: str,
    *,
    client: Client,
    height: int | Unset = UNSET,
    width: int | Unset = UNSET,
    output_format: str | Unset = UNSET,
    model: str | Unset = UNSET,
    image_model: str | Unset = UNSET,
    target_food: str | Unset = UNSET,
    ingredient_list: str | Unset = UNSET,
    cooking_steps: str | Unset = UNSET,
    style: str | Unset = UNSET,
    external_world: str | Unset = UNSET,
    internal_world: str | Unset = UNSET,
) -> CreativeImage:
    """Call the operation; `client.creative_images.generate` documents the arguments."""
    return client.send(
        OPERATION,
        tool=tool,
        height=height,
        width=width,
        output_format=output_format,
        model=model,
        image_model=image_model,
        target_food=target_food,
        ingredient_list=ingredient_list,
        cooking_steps=cooking_steps,
        style=style,
        external_world=external_world,
        internal_world=internal_world,
    )


async def asyncio(
    tool: str,
    *,
    client: AsyncClient,
    height: int | Unset = UNSET,
    width: int | Unset = UNSET,
    output_format: str | Unset = UNSET,
    model: str | Unset = UNSET,
    image_model: str | Unset = UNSET,
    target_food: str | Unset = UNSET,
    ingredient_list: str | Unset = UNSET,
    cooking_steps: str | Unset = UNSET,
    style: str | Unset = UNSET,
    external_world: str | Unset = UNSET,
    internal_world: str | Unset = UNSET,
) -> CreativeImage:
    """Call the operation; `client.creative_images.generate` documents the arguments."""
    return await client.send(
        OPERATION,
        tool=tool,
        height=height,
        width=width,
        output_format=output_format,
        model=model,
        image_model=image_model,
        target_food=target_food,
        ingredient_list=ingredient_list,
        cooking_steps=cooking_steps,
        style=style,
        external_world=external_world,
        internal_world=internal_world,
    )
