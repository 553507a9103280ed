"""Make a picture with the general models of Jimeng: `POST /doubao/drawing`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Envelope, Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.doubao_draw_result import DoubaoDrawResult
    from ...models.doubao_logo import DoubaoLogo

OPERATION: Operation[DoubaoDrawResult] = Operation(
    id="doubao_draw",
    method="POST",
    path="/doubao/drawing",
    answer="DoubaoDrawResult",
    content_type="application/json",
    envelope=Envelope(("code",), (10000,), ("message",)),
)


def sync(
    *,
    client: Client,
    prompt: str,
    model_version: str,
    req_schedule_conf: str | Unset = UNSET,
    llm_seed: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    scale: float | Unset = UNSET,
    ddim_steps: int | Unset = UNSET,
    width: int | Unset = UNSET,
    height: int | Unset = UNSET,
    use_pre_llm: bool | Unset = UNSET,
    use_sr: bool | Unset = UNSET,
    sr_seed: int | Unset = UNSET,
    sr_strength: float | Unset = UNSET,
    sr_scale: float | Unset = UNSET,
    sr_steps: int | Unset = UNSET,
    is_only_sr: bool | Unset = UNSET,
    return_url: bool | Unset = UNSET,
    logo_info: DoubaoLogo | Mapping[str, Any] | Unset = UNSET,
) -> DoubaoDrawResult:
    """Call the operation; `client.doubao.draw` documents the arguments."""
    return client.send(
        OPERATION,
        prompt=prompt,
        model_version=model_version,
        req_schedule_conf=req_schedule_conf,
        llm_seed=llm_seed,
        seed=seed,
        scale=scale,
        ddim_steps=ddim_steps,
        width=width,
        height=height,
        use_pre_llm=use_pre_llm,
        use_sr=use_sr,
        sr_seed=sr_seed,
        sr_strength=sr_strength,
        sr_scale=sr_scale,
        sr_steps=sr_steps,
        is_only_sr=is_only_sr,
        return_url=return_url,
        logo_info=logo_info,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    model_version: str,
    req_schedule_conf: str | Unset = UNSET,
    llm_seed: int | Unset = UNSET,
    seed: int | Unset = UNSET,
    scale: float | Unset = UNSET,
    ddim_steps: int | Unset = UNSET,
    width: int | Unset = UNSET,
    height: int | Unset = UNSET,
    use_pre_llm: bool | Unset = UNSET,
    use_sr: bool | Unset = UNSET,
    sr_seed: int | Unset = UNSET,
    sr_strength: float | Unset = UNSET,
    sr_scale: float | Unset = UNSET,
    sr_steps: int | Unset = UNSET,
    is_only_sr: bool | Unset = UNSET,
    return_url: bool | Unset = UNSET,
    logo_info: DoubaoLogo | Mapping[str, Any] | Unset = UNSET,
) -> DoubaoDrawResult:
    """Call the operation; `client.doubao.draw` documents the arguments."""
    return await client.send(
        OPERATION,
        prompt=prompt,
        model_version=model_version,
        req_schedule_conf=req_schedule_conf,
        llm_seed=llm_seed,
        seed=seed,
        scale=scale,
        ddim_steps=ddim_steps,
        width=width,
        height=height,
        use_pre_llm=use_pre_llm,
        use_sr=use_sr,
        sr_seed=sr_seed,
        sr_strength=sr_strength,
        sr_scale=sr_scale,
        sr_steps=sr_steps,
        is_only_sr=is_only_sr,
        return_url=return_url,
        logo_info=logo_info,
    )
