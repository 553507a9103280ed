"""Draw a picture with Luma Photon: `POST /302/submit/luma-photon`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.submit_images import SubmitImages

OPERATION: Operation[SubmitImages] = Operation(
    id="luma_generate_photon",
    method="POST",
    path="/302/submit/luma-photon",
    answer="SubmitImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    prompt: str,
    aspect_ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16", "9:21"] | Unset = UNSET,
    model: str | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.luma.generate_photon` documents the arguments."""
    return client.send(OPERATION, prompt=prompt, aspect_ratio=aspect_ratio, model=model)


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    aspect_ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16", "9:21"] | Unset = UNSET,
    model: str | Unset = UNSET,
) -> SubmitImages:
    """Call the operation; `client.luma.generate_photon` documents the arguments."""
    return await client.send(OPERATION, prompt=prompt, aspect_ratio=aspect_ratio, model=model)
