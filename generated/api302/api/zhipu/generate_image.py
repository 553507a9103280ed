"""Make a picture with CogView: `POST /bigmodel/api/paas/v4/images/generations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.zhipu_images import ZhipuImages

OPERATION: Operation[ZhipuImages] = Operation(
    id="zhipu_generate_image",
    method="POST",
    path="/bigmodel/api/paas/v4/images/generations",
    answer="ZhipuImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    model: str,
    prompt: str,
    size: str | Unset = UNSET,
    quality: Literal["hd", "standard"] | Unset = UNSET,
) -> ZhipuImages:
    """Call the operation; `client.zhipu.generate_image` documents the arguments."""
    return client.send(OPERATION, model=model, prompt=prompt, size=size, quality=quality)


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    prompt: str,
    size: str | Unset = UNSET,
    quality: Literal["hd", "standard"] | Unset = UNSET,
) -> ZhipuImages:
    """Call the operation; `client.zhipu.generate_image` documents the arguments."""
    return await client.send(OPERATION, model=model, prompt=prompt, size=size, quality=quality)
