"""The operations of `client.zhipu`."""

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
    from ...models.zhipu_images import ZhipuImages
    from . import generate_image as generate_image

_OPERATIONS = ("generate_image",)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Zhipu:
    """The operations of `client.zhipu`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_image(
        self,
        *,
        model: str,
        prompt: str,
        size: str | Unset = UNSET,
        quality: Literal["hd", "standard"] | Unset = UNSET,
    ) -> ZhipuImages:
        """Make a picture with CogView.

        Older code of 302.AI mounts the same vendor at `/zhipu/api/paas/v4`. The price is that of a survey of
        302.AI's documentation.

        `POST /bigmodel/api/paas/v4/images/generations`; price: 0.02 PTC (1 PTC = 1 USD) per call.

        Args:
            model: `cogview-4`, `cogview-4-250304` or, of the vendor, `cogview-3-flash`.
            prompt: What to show.
            size: Width and height in pixels: `1024x1024`, `768x1344`, `864x1152`, `1344x768`, `1152x864`, `1440x720`, `720x1440`, or freely from 512 to 2048 in steps of 16. The gateway's default is '1024x1024'.
            quality: Quality, of `cogview-4-250304`. The gateway's default is 'standard'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: cogview.ts; Zhipu API reference; public survey that quotes 302.AI documentation, page 337661604 (price).
        """
        from .generate_image import OPERATION

        return self._client.send(OPERATION, model=model, prompt=prompt, size=size, quality=quality)


class AsyncZhipu:
    """The operations of `client.zhipu`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_image(
        self,
        *,
        model: str,
        prompt: str,
        size: str | Unset = UNSET,
        quality: Literal["hd", "standard"] | Unset = UNSET,
    ) -> ZhipuImages:
        """Make a picture with CogView.

        Older code of 302.AI mounts the same vendor at `/zhipu/api/paas/v4`. The price is that of a survey of
        302.AI's documentation.

        `POST /bigmodel/api/paas/v4/images/generations`; price: 0.02 PTC (1 PTC = 1 USD) per call.

        Args:
            model: `cogview-4`, `cogview-4-250304` or, of the vendor, `cogview-3-flash`.
            prompt: What to show.
            size: Width and height in pixels: `1024x1024`, `768x1344`, `864x1152`, `1344x768`, `1152x864`, `1440x720`, `720x1440`, or freely from 512 to 2048 in steps of 16. The gateway's default is '1024x1024'.
            quality: Quality, of `cogview-4-250304`. The gateway's default is 'standard'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: cogview.ts; Zhipu API reference; public survey that quotes 302.AI documentation, page 337661604 (price).
        """
        from .generate_image import OPERATION

        return await self._client.send(OPERATION, model=model, prompt=prompt, size=size, quality=quality)
