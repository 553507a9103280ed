"""Edit a picture as told in words, with SeedEdit: `POST /doubao/drawing/seededit`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.doubao_draw_result import DoubaoDrawResult
    from ...models.doubao_logo import DoubaoLogo

OPERATION: Operation[DoubaoDrawResult] = Operation(
    id="doubao_edit_image",
    method="POST",
    path="/doubao/drawing/seededit",
    answer="DoubaoDrawResult",
    content_type="application/json",
    envelope=Envelope(("code",), (10000,), ("message",)),
)


def sync(
    *,
    client: Client,
    prompt: str,
    image_urls: Sequence[str] | Unset = UNSET,
    binary_data_base64: Sequence[str] | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    scale: float | Unset = UNSET,
    return_url: bool | Unset = UNSET,
    logo_info: DoubaoLogo | Mapping[str, Any] | Unset = UNSET,
) -> DoubaoDrawResult:
    """Call the operation; `client.doubao.edit_image` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        image_urls=image_urls,
        binary_data_base64=binary_data_base64,
        negative_prompt=negative_prompt,
        seed=seed,
        scale=scale,
        return_url=return_url,
        logo_info=logo_info,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    image_urls: Sequence[str] | Unset = UNSET,
    binary_data_base64: Sequence[str] | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    scale: float | Unset = UNSET,
    return_url: bool | Unset = UNSET,
    logo_info: DoubaoLogo | Mapping[str, Any] | Unset = UNSET,
) -> DoubaoDrawResult:
    """Call the operation; `client.doubao.edit_image` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        image_urls=image_urls,
        binary_data_base64=binary_data_base64,
        negative_prompt=negative_prompt,
        seed=seed,
        scale=scale,
        return_url=return_url,
        logo_info=logo_info,
    )
