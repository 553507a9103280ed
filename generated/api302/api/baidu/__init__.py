"""The operations of `client.baidu`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._lazy import modules as _modules
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import BinaryAnswer, FileInput
    from ..._streams import AsyncStream, Stream
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.baidu_images import BaiduImages
    from . import generate_image as generate_image

_OPERATIONS = ("generate_image",)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Baidu:
    """The operations of `client.baidu`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_image(
        self,
        *,
        model: str,
        prompt: str,
        refer_image: str | Unset = UNSET,
        n: int | Unset = UNSET,
        size: str | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> BaiduImages:
        """Make pictures with Baidu iRAG.

        302.AI's SDK sends `model` and `prompt`; the other fields are those of the vendor.

        `POST /baidubce/v2/images/generations`.

        Args:
            model: `irag-1.0`.
            prompt: What to show, up to 220 characters in Chinese or English.
            refer_image: Reference picture up to 10 MB; address or `data:image/…;base64,…`.
            n: How many pictures, 1 to 4. The gateway's default is 1.
            size: Width and height in pixels, 512x512 to 2048x2048. The gateway's default is '1024x1024'.
            user: Your own id of the end user.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: irag.ts; Baidu Qianfan V2 images reference (refer_image, n, size, user).
        """
        from .generate_image import OPERATION

        return self._client.send(
            OPERATION, model=model, prompt=prompt, refer_image=refer_image, n=n, size=size, user=user
        )


class AsyncBaidu:
    """The operations of `client.baidu`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_image(
        self,
        *,
        model: str,
        prompt: str,
        refer_image: str | Unset = UNSET,
        n: int | Unset = UNSET,
        size: str | Unset = UNSET,
        user: str | Unset = UNSET,
    ) -> BaiduImages:
        """Make pictures with Baidu iRAG.

        302.AI's SDK sends `model` and `prompt`; the other fields are those of the vendor.

        `POST /baidubce/v2/images/generations`.

        Args:
            model: `irag-1.0`.
            prompt: What to show, up to 220 characters in Chinese or English.
            refer_image: Reference picture up to 10 MB; address or `data:image/…;base64,…`.
            n: How many pictures, 1 to 4. The gateway's default is 1.
            size: Width and height in pixels, 512x512 to 2048x2048. The gateway's default is '1024x1024'.
            user: Your own id of the end user.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: irag.ts; Baidu Qianfan V2 images reference (refer_image, n, size, user).
        """
        from .generate_image import OPERATION

        return await self._client.send(
            OPERATION, model=model, prompt=prompt, refer_image=refer_image, n=n, size=size, user=user
        )
