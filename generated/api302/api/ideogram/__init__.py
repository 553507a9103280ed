"""The operations of `client.ideogram`."""

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
    from ...models.ideogram_image_request import IdeogramImageRequest
    from ...models.ideogram_images import IdeogramImages
    from . import generate as generate
    from . import generate_v3 as generate_v3
    from . import generate_v3_with_references as generate_v3_with_references

_OPERATIONS = (
    "generate_v3",
    "generate_v3_with_references",
    "generate",
)

__getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Ideogram:
    """The operations of `client.ideogram`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def generate_v3(
        self,
        *,
        prompt: str,
        rendering_speed: Literal["DEFAULT", "QUALITY", "TURBO"] | Unset = UNSET,
        aspect_ratio: Literal[
            "10x16",
            "16x10",
            "16x9",
            "1x1",
            "1x2",
            "1x3",
            "2x1",
            "2x3",
            "3x1",
            "3x2",
            "3x4",
            "4x3",
            "4x5",
            "5x4",
            "9x16",
        ]
        | Unset = UNSET,
        resolution: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_images: int | Unset = UNSET,
        magic_prompt: Literal["AUTO", "OFF", "ON"] | Unset = UNSET,
        style_type: Literal["AUTO", "DESIGN", "GENERAL", "REALISTIC"] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
    ) -> IdeogramImages:
        """Make pictures with Ideogram 3.0.

        302.AI's SDK sends JSON; the vendor also takes a form, which is needed for reference pictures and is not confirmed
        for the gateway.

        `POST /ideogram/v1/ideogram-v3/generate`.

        Args:
            prompt: What to show.
            rendering_speed: Speed against quality; the models V_3_TURBO, V_3_DEFAULT and V_3_QUALITY of 302.AI's SDK. The gateway's default is 'DEFAULT'.
            aspect_ratio: Ratio of width to height; not together with `resolution`.
            resolution: Width and height in pixels, e.g. `1024x1024`; not together with `aspect_ratio`.
            seed: Seed, 0 to 2147483647.
            num_images: How many pictures, 1 to 8. The gateway's default is 1.
            magic_prompt: Whether the prompt is enriched.
            style_type: Style.
            negative_prompt: What not to show; the prompt weighs more.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: ideogram.ts; Ideogram API reference (generate-v3).
        """
        from .generate_v3 import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            rendering_speed=rendering_speed,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            seed=seed,
            num_images=num_images,
            magic_prompt=magic_prompt,
            style_type=style_type,
            negative_prompt=negative_prompt,
        )

    def generate_v3_with_references(
        self,
        *,
        prompt: str,
        rendering_speed: Literal["DEFAULT", "QUALITY", "TURBO"] | Unset = UNSET,
        aspect_ratio: Literal[
            "10x16",
            "16x10",
            "16x9",
            "1x1",
            "1x2",
            "1x3",
            "2x1",
            "2x3",
            "3x1",
            "3x2",
            "3x4",
            "4x3",
            "4x5",
            "5x4",
            "9x16",
        ]
        | Unset = UNSET,
        resolution: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_images: int | Unset = UNSET,
        magic_prompt: Literal["AUTO", "OFF", "ON"] | Unset = UNSET,
        style_type: Literal["AUTO", "DESIGN", "GENERAL", "REALISTIC"] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        style_reference_images: Sequence[FileInput] | Unset = UNSET,
    ) -> IdeogramImages:
        """Make pictures with Ideogram 3.0.

        302.AI's SDK sends JSON; the vendor also takes a form, which is needed for reference pictures and is not confirmed
        for the gateway.

        `POST /ideogram/v1/ideogram-v3/generate`.

        Args:
            prompt: What to show.
            rendering_speed: Speed against quality; the models V_3_TURBO, V_3_DEFAULT and V_3_QUALITY of 302.AI's SDK. The gateway's default is 'DEFAULT'.
            aspect_ratio: Ratio of width to height; not together with `resolution`.
            resolution: Width and height in pixels, e.g. `1024x1024`; not together with `aspect_ratio`.
            seed: Seed, 0 to 2147483647.
            num_images: How many pictures, 1 to 8. The gateway's default is 1.
            magic_prompt: Whether the prompt is enriched.
            style_type: Style.
            negative_prompt: What not to show; the prompt weighs more.
            style_reference_images: Pictures whose style is followed, jpeg, png or webp, together up to 10 MB.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: ideogram.ts; Ideogram API reference (generate-v3).
        """
        from .generate_v3_with_references import OPERATION

        return self._client.send(
            OPERATION,
            prompt=prompt,
            rendering_speed=rendering_speed,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            seed=seed,
            num_images=num_images,
            magic_prompt=magic_prompt,
            style_type=style_type,
            negative_prompt=negative_prompt,
            style_reference_images=style_reference_images,
        )

    def generate(
        self,
        *,
        image_request: IdeogramImageRequest | Mapping[str, Any],
    ) -> IdeogramImages:
        """Make a picture with Ideogram 1 or 2.

        `POST /ideogram/generate`; price: 0.08 PTC (1 PTC = 1 USD) per call.

        Args:
            image_request: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Ideogram > Generate(Text to Image), pages 208165577 and 212312123; 302ai/ai-sdk: ideogram.ts.
        """
        from .generate import OPERATION

        return self._client.send(OPERATION, image_request=image_request)


class AsyncIdeogram:
    """The operations of `client.ideogram`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def generate_v3(
        self,
        *,
        prompt: str,
        rendering_speed: Literal["DEFAULT", "QUALITY", "TURBO"] | Unset = UNSET,
        aspect_ratio: Literal[
            "10x16",
            "16x10",
            "16x9",
            "1x1",
            "1x2",
            "1x3",
            "2x1",
            "2x3",
            "3x1",
            "3x2",
            "3x4",
            "4x3",
            "4x5",
            "5x4",
            "9x16",
        ]
        | Unset = UNSET,
        resolution: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_images: int | Unset = UNSET,
        magic_prompt: Literal["AUTO", "OFF", "ON"] | Unset = UNSET,
        style_type: Literal["AUTO", "DESIGN", "GENERAL", "REALISTIC"] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
    ) -> IdeogramImages:
        """Make pictures with Ideogram 3.0.

        302.AI's SDK sends JSON; the vendor also takes a form, which is needed for reference pictures and is not confirmed
        for the gateway.

        `POST /ideogram/v1/ideogram-v3/generate`.

        Args:
            prompt: What to show.
            rendering_speed: Speed against quality; the models V_3_TURBO, V_3_DEFAULT and V_3_QUALITY of 302.AI's SDK. The gateway's default is 'DEFAULT'.
            aspect_ratio: Ratio of width to height; not together with `resolution`.
            resolution: Width and height in pixels, e.g. `1024x1024`; not together with `aspect_ratio`.
            seed: Seed, 0 to 2147483647.
            num_images: How many pictures, 1 to 8. The gateway's default is 1.
            magic_prompt: Whether the prompt is enriched.
            style_type: Style.
            negative_prompt: What not to show; the prompt weighs more.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: ideogram.ts; Ideogram API reference (generate-v3).
        """
        from .generate_v3 import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            rendering_speed=rendering_speed,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            seed=seed,
            num_images=num_images,
            magic_prompt=magic_prompt,
            style_type=style_type,
            negative_prompt=negative_prompt,
        )

    async def generate_v3_with_references(
        self,
        *,
        prompt: str,
        rendering_speed: Literal["DEFAULT", "QUALITY", "TURBO"] | Unset = UNSET,
        aspect_ratio: Literal[
            "10x16",
            "16x10",
            "16x9",
            "1x1",
            "1x2",
            "1x3",
            "2x1",
            "2x3",
            "3x1",
            "3x2",
            "3x4",
            "4x3",
            "4x5",
            "5x4",
            "9x16",
        ]
        | Unset = UNSET,
        resolution: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_images: int | Unset = UNSET,
        magic_prompt: Literal["AUTO", "OFF", "ON"] | Unset = UNSET,
        style_type: Literal["AUTO", "DESIGN", "GENERAL", "REALISTIC"] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        style_reference_images: Sequence[FileInput] | Unset = UNSET,
    ) -> IdeogramImages:
        """Make pictures with Ideogram 3.0.

        302.AI's SDK sends JSON; the vendor also takes a form, which is needed for reference pictures and is not confirmed
        for the gateway.

        `POST /ideogram/v1/ideogram-v3/generate`.

        Args:
            prompt: What to show.
            rendering_speed: Speed against quality; the models V_3_TURBO, V_3_DEFAULT and V_3_QUALITY of 302.AI's SDK. The gateway's default is 'DEFAULT'.
            aspect_ratio: Ratio of width to height; not together with `resolution`.
            resolution: Width and height in pixels, e.g. `1024x1024`; not together with `aspect_ratio`.
            seed: Seed, 0 to 2147483647.
            num_images: How many pictures, 1 to 8. The gateway's default is 1.
            magic_prompt: Whether the prompt is enriched.
            style_type: Style.
            negative_prompt: What not to show; the prompt weighs more.
            style_reference_images: Pictures whose style is followed, jpeg, png or webp, together up to 10 MB.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302ai/ai-sdk: ideogram.ts; Ideogram API reference (generate-v3).
        """
        from .generate_v3_with_references import OPERATION

        return await self._client.send(
            OPERATION,
            prompt=prompt,
            rendering_speed=rendering_speed,
            aspect_ratio=aspect_ratio,
            resolution=resolution,
            seed=seed,
            num_images=num_images,
            magic_prompt=magic_prompt,
            style_type=style_type,
            negative_prompt=negative_prompt,
            style_reference_images=style_reference_images,
        )

    async def generate(
        self,
        *,
        image_request: IdeogramImageRequest | Mapping[str, Any],
    ) -> IdeogramImages:
        """Make a picture with Ideogram 1 or 2.

        `POST /ideogram/generate`; price: 0.08 PTC (1 PTC = 1 USD) per call.

        Args:
            image_request: See the type.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Generation > Ideogram > Generate(Text to Image), pages 208165577 and 212312123; 302ai/ai-sdk: ideogram.ts.
        """
        from .generate import OPERATION

        return await self._client.send(OPERATION, image_request=image_request)
