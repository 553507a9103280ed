"""Draw a picture or a vector graphic with Recraft 20B: `POST /302/submit/recraft-20b`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.recraft_color import RecraftColor
    from ...models.submit_image_size import SubmitImageSize
    from ...models.submit_images import SubmitImages

OPERATION: Operation[SubmitImages] = Operation(
    id="recraft_generate_20b",
    method="POST",
    path="/302/submit/recraft-20b",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
    style: str | Unset = UNSET,
    colors: Sequence[RecraftColor | Mapping[str, Any]] | Unset = UNSET,
    style_id: str | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.recraft.generate_20b` documents the arguments."""
    return client.send(OPERATION, prompt=prompt, image_size=image_size, style=style, colors=colors, style_id=style_id)


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
    style: str | Unset = UNSET,
    colors: Sequence[RecraftColor | Mapping[str, Any]] | Unset = UNSET,
    style_id: str | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.recraft.generate_20b` documents the arguments."""
    return await client.send(
        OPERATION, prompt=prompt, image_size=image_size, style=style, colors=colors, style_id=style_id
    )
