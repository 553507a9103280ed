"""Draw a picture or a vector graphic with Recraft V3: `POST /302/submit/recraft-v3`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.recraft_color import RecraftColor
    from ...models.recraft_text import RecraftText
    from ...models.submit_image_size import SubmitImageSize
    from ...models.submit_images import SubmitImages

OPERATION: Operation[SubmitImages] = Operation(
    id="recraft_generate_v3",
    method="POST",
    path="/302/submit/recraft-v3",
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
    size: str | Unset = UNSET,
    n: int | Unset = UNSET,
    substyle: str | Unset = UNSET,
    model: str | Unset = UNSET,
    response_format: str | Unset = UNSET,
    text_layout: Sequence[RecraftText | Mapping[str, Any]] | Unset = UNSET,
    controls: Mapping[str, Any] | Unset = UNSET,
    artistic_level: int | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.recraft.generate_v3` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        image_size=image_size,
        style=style,
        colors=colors,
        style_id=style_id,
        size=size,
        n=n,
        substyle=substyle,
        model=model,
        response_format=response_format,
        text_layout=text_layout,
        controls=controls,
        artistic_level=artistic_level,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    image_size: SubmitImageSize | Mapping[str, Any] | Unset = UNSET,
    style: str | Unset = UNSET,
    colors: Sequence[RecraftColor | Mapping[str, Any]] | Unset = UNSET,
    style_id: str | Unset = UNSET,
    size: str | Unset = UNSET,
    n: int | Unset = UNSET,
    substyle: str | Unset = UNSET,
    model: str | Unset = UNSET,
    response_format: str | Unset = UNSET,
    text_layout: Sequence[RecraftText | Mapping[str, Any]] | Unset = UNSET,
    controls: Mapping[str, Any] | Unset = UNSET,
    artistic_level: int | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.recraft.generate_v3` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        image_size=image_size,
        style=style,
        colors=colors,
        style_id=style_id,
        size=size,
        n=n,
        substyle=substyle,
        model=model,
        response_format=response_format,
        text_layout=text_layout,
        controls=controls,
        artistic_level=artistic_level,
    )
