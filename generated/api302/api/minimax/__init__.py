"""The operations of `client.minimax`."""

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
    from ...models.minimax_image_subject import MinimaxImageSubject
    from ...models.minimax_images import MinimaxImages
    from . import generate_image as generate_image

_OPERATIONS = ("generate_image",)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Minimax:
    """The operations of `client.minimax`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_image(
        self,
        *,
        model: str,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | Unset = UNSET,
        response_format: Literal["base64", "url"] | Unset = UNSET,
        prompt_optimizer: bool | Unset = UNSET,
        n: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        subject_reference: Sequence[MinimaxImageSubject | Mapping[str, Any]] | Unset = UNSET,
        aigc_watermark: bool | Unset = UNSET,
    ) -> MinimaxImages:
        """Make pictures with MiniMax.

        `POST /minimaxi/v1/image_generation`.

        Args:
            model: `minimaxi-image-01` in 302.AI's code; the vendor calls it `image-01`.
            prompt: What to show, up to 1500 characters.
            aspect_ratio: Ratio of width to height; weighs more than `width` and `height`. The gateway's default is '1:1'.
            response_format: Addresses, or the data. The gateway's default is 'url'.
            prompt_optimizer: Whether the prompt is improved first. The gateway's default is False.
            n: How many pictures, 1 to 9. The gateway's default is 1.
            seed: Seed, for pictures that can be made again.
            width: Width in pixels, 512 to 2048 in steps of 8; together with `height`.
            height: Height in pixels, 512 to 2048 in steps of 8; together with `width`.
            subject_reference: Pictures of the person to show.
            aigc_watermark: Whether a mark of generated pictures is added.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: minimax.ts; MiniMax API reference.
        """
        from .generate_image import OPERATION

        return self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            response_format=response_format,
            prompt_optimizer=prompt_optimizer,
            n=n,
            seed=seed,
            width=width,
            height=height,
            subject_reference=subject_reference,
            aigc_watermark=aigc_watermark,
        )


class AsyncMinimax:
    """The operations of `client.minimax`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_image(
        self,
        *,
        model: str,
        prompt: str,
        aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | Unset = UNSET,
        response_format: Literal["base64", "url"] | Unset = UNSET,
        prompt_optimizer: bool | Unset = UNSET,
        n: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        width: int | Unset = UNSET,
        height: int | Unset = UNSET,
        subject_reference: Sequence[MinimaxImageSubject | Mapping[str, Any]] | Unset = UNSET,
        aigc_watermark: bool | Unset = UNSET,
    ) -> MinimaxImages:
        """Make pictures with MiniMax.

        `POST /minimaxi/v1/image_generation`.

        Args:
            model: `minimaxi-image-01` in 302.AI's code; the vendor calls it `image-01`.
            prompt: What to show, up to 1500 characters.
            aspect_ratio: Ratio of width to height; weighs more than `width` and `height`. The gateway's default is '1:1'.
            response_format: Addresses, or the data. The gateway's default is 'url'.
            prompt_optimizer: Whether the prompt is improved first. The gateway's default is False.
            n: How many pictures, 1 to 9. The gateway's default is 1.
            seed: Seed, for pictures that can be made again.
            width: Width in pixels, 512 to 2048 in steps of 8; together with `height`.
            height: Height in pixels, 512 to 2048 in steps of 8; together with `width`.
            subject_reference: Pictures of the person to show.
            aigc_watermark: Whether a mark of generated pictures is added.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: minimax.ts; MiniMax API reference.
        """
        from .generate_image import OPERATION

        return await self._client.send(
            OPERATION,
            model=model,
            prompt=prompt,
            aspect_ratio=aspect_ratio,
            response_format=response_format,
            prompt_optimizer=prompt_optimizer,
            n=n,
            seed=seed,
            width=width,
            height=height,
            subject_reference=subject_reference,
            aigc_watermark=aigc_watermark,
        )
