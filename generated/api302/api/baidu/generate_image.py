"""Make pictures with Baidu iRAG: `POST /baidubce/v2/images/generations`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...client import AsyncClient, Client
    from ...models.baidu_images import BaiduImages

OPERATION: Operation[BaiduImages] = Operation(
    id="baidu_generate_image",
    method="POST",
    path="/baidubce/v2/images/generations",
    answer="BaiduImages",
    content_type="application/json",
)


def sync(
    *,
    client: Client,
    model: str,
    prompt: str,
    refer_image: str | Unset = UNSET,
    n: int | Unset = UNSET,
    size: str | Unset = UNSET,
    user: str | Unset = UNSET,
) -> BaiduImages:
    """Call the operation; `client.baidu.generate_image` documents the arguments."""
    return client.send(OPERATION, model=model, prompt=prompt, refer_image=refer_image, n=n, size=size, user=user)


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    prompt: str,
    refer_image: str | Unset = UNSET,
    n: int | Unset = UNSET,
    size: str | Unset = UNSET,
    user: str | Unset = UNSET,
) -> BaiduImages:
    """Call the operation; `client.baidu.generate_image` documents the arguments."""
    return await client.send(OPERATION, model=model, prompt=prompt, refer_image=refer_image, n=n, size=size, user=user)
