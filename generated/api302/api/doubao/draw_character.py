"""Draw the person of a picture in another scene: `POST /doubao/drawing/character`."""

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
    id="doubao_draw_character",
    method="POST",
    path="/doubao/drawing/character",
    answer="DoubaoDrawResult",
    content_type="application/json",
    envelope=Envelope(("code",), (10000,), ("message",)),
)


def sync(
    *,
    client: Client,
    prompt: str,
    image_urls: Sequence[str] | Unset = UNSET,
    desc_pushback: bool | Unset = UNSET,
    seed: int | Unset = UNSET,
    scale: float | Unset = UNSET,
    ddim_steps: int | Unset = UNSET,
    width: int | Unset = UNSET,
    height: int | Unset = UNSET,
    cfg_rescale: float | Unset = UNSET,
    ref_ip_weight: float | Unset = UNSET,
    ref_id_weight: float | Unset = UNSET,
    use_sr: bool | Unset = UNSET,
    return_url: bool | Unset = UNSET,
    logo_info: DoubaoLogo | Mapping[str, Any] | Unset = UNSET,
) -> DoubaoDrawResult:
    """Call the operation; `client.doubao.draw_character` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        image_urls=image_urls,
        desc_pushback=desc_pushback,
        seed=seed,
        scale=scale,
        ddim_steps=ddim_steps,
        width=width,
        height=height,
        cfg_rescale=cfg_rescale,
        ref_ip_weight=ref_ip_weight,
        ref_id_weight=ref_id_weight,
        use_sr=use_sr,
        return_url=return_url,
        logo_info=logo_info,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    image_urls: Sequence[str] | Unset = UNSET,
    desc_pushback: bool | Unset = UNSET,
    seed: int | Unset = UNSET,
    scale: float | Unset = UNSET,
    ddim_steps: int | Unset = UNSET,
    width: int | Unset = UNSET,
    height: int | Unset = UNSET,
    cfg_rescale: float | Unset = UNSET,
    ref_ip_weight: float | Unset = UNSET,
    ref_id_weight: float | Unset = UNSET,
    use_sr: bool | Unset = UNSET,
    return_url: bool | Unset = UNSET,
    logo_info: DoubaoLogo | Mapping[str, Any] | Unset = UNSET,
) -> DoubaoDrawResult:
    """Call the operation; `client.doubao.draw_character` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        image_urls=image_urls,
        desc_pushback=desc_pushback,
        seed=seed,
        scale=scale,
        ddim_steps=ddim_steps,
        width=width,
        height=height,
        cfg_rescale=cfg_rescale,
        ref_ip_weight=ref_ip_weight,
        ref_id_weight=ref_id_weight,
        use_sr=use_sr,
        return_url=return_url,
        logo_info=logo_info,
    )
