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
    from ...models.ideogram_color_palette import IdeogramColorPalette
    from ...models.ideogram_descriptions import IdeogramDescriptions
    from ...models.ideogram_image_request import IdeogramImageRequest
    from ...models.ideogram_images import IdeogramImages
    from ...models.ideogram_remix_options import IdeogramRemixOptions
    from ...models.ideogram_upscale_options import IdeogramUpscaleOptions
    from . import describe as describe
    from . import edit as edit
    from . import edit_v3 as edit_v3
    from . import generate as generate
    from . import generate_v3 as generate_v3
    from . import generate_v3_with_references as generate_v3_with_references
    from . import reframe_v3 as reframe_v3
    from . import remix as remix
    from . import remix_v3 as remix_v3
    from . import replace_background_v3 as replace_background_v3
    from . import upscale as upscale

_OPERATIONS = (
    "generate_v3",
    "generate_v3_with_references",
    "generate",
    "edit_v3",
    "remix_v3",
    "reframe_v3",
    "replace_background_v3",
    "remix",
    "upscale",
    "describe",
    "edit",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
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

    def edit_v3(
        self,
        *,
        image: FileInput,
        mask: FileInput,
        prompt: str,
        magic_prompt: Literal["AUTO", "OFF", "ON"] | Unset = UNSET,
        num_images: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        rendering_speed: Literal["DEFAULT", "QUALITY", "TURBO"] | Unset = UNSET,
        color_palette: IdeogramColorPalette | Mapping[str, Any] | Unset = UNSET,
        style_codes: Sequence[str] | Unset = UNSET,
        style_reference_images: Sequence[FileInput] | Unset = UNSET,
    ) -> IdeogramImages:
        """Redraw a part of a picture with Ideogram 3.0.

        `POST /ideogram/v1/ideogram-v3/edit`; the path is inferred, no source confirms it.

        Args:
            image: The picture as JPEG, PNG or WebP, up to 10 MB.
            mask: A mask of the same size, black where to redraw.
            prompt: What to draw there.
            magic_prompt: Whether the prompt is enriched.
            num_images: How many pictures, 1 to 8. The gateway's default is 1.
            seed: Seed, 0 to 2147483647.
            rendering_speed: Speed against quality. The gateway's default is 'DEFAULT'.
            color_palette: Colours to use, by the name of a preset or one by one.
            style_codes: Codes of styles, of 8 hex digits each.
            style_reference_images: Pictures whose style is followed, together up to 10 MB.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Ideogram > Edit(Image EditionV3), title only; 302ai/ai-sdk: ideogram.ts (the mount, and its sibling /ideogram/v1/ideogram-v3/generate); Ideogram API reference, and a generated Go SDK of it.
        """
        from .edit_v3 import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            mask=mask,
            prompt=prompt,
            magic_prompt=magic_prompt,
            num_images=num_images,
            seed=seed,
            rendering_speed=rendering_speed,
            color_palette=color_palette,
            style_codes=style_codes,
            style_reference_images=style_reference_images,
        )

    def remix_v3(
        self,
        *,
        image: FileInput,
        prompt: str,
        image_weight: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        resolution: str | Unset = UNSET,
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
        rendering_speed: Literal["DEFAULT", "QUALITY", "TURBO"] | Unset = UNSET,
        magic_prompt: Literal["AUTO", "OFF", "ON"] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        num_images: int | Unset = UNSET,
        color_palette: IdeogramColorPalette | Mapping[str, Any] | Unset = UNSET,
        style_codes: Sequence[str] | Unset = UNSET,
        style_type: Literal["AUTO", "DESIGN", "GENERAL", "REALISTIC"] | Unset = UNSET,
        style_reference_images: Sequence[FileInput] | Unset = UNSET,
    ) -> IdeogramImages:
        """Draw a picture after another one with Ideogram 3.0.

        `POST /ideogram/v1/ideogram-v3/remix`; the path is inferred, no source confirms it.

        Args:
            image: The picture as JPEG, PNG or WebP, up to 10 MB.
            prompt: What to show.
            image_weight: How closely the picture is followed, 1 to 100. The gateway's default is 50.
            seed: Seed, 0 to 2147483647.
            resolution: Width and height in pixels, one of 69 sizes from `512x1536` to `1536x640`, e.g. `1024x1024`; not together with `aspect_ratio`.
            aspect_ratio: Ratio of width to height; not together with `resolution`. The gateway's default is '1x1'.
            rendering_speed: Speed against quality. The gateway's default is 'DEFAULT'.
            magic_prompt: Whether the prompt is enriched.
            negative_prompt: What not to show.
            num_images: How many pictures, 1 to 8. The gateway's default is 1.
            color_palette: Colours to use, by the name of a preset or one by one.
            style_codes: Codes of styles, of 8 hex digits each.
            style_type: Style.
            style_reference_images: Pictures whose style is followed, together up to 10 MB.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Ideogram > Remix(Image to ImageV3), title only; 302ai/ai-sdk: ideogram.ts (the mount, and its sibling /ideogram/v1/ideogram-v3/generate); Ideogram API reference, and a generated Go SDK of it.
        """
        from .remix_v3 import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            image_weight=image_weight,
            seed=seed,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            rendering_speed=rendering_speed,
            magic_prompt=magic_prompt,
            negative_prompt=negative_prompt,
            num_images=num_images,
            color_palette=color_palette,
            style_codes=style_codes,
            style_type=style_type,
            style_reference_images=style_reference_images,
        )

    def reframe_v3(
        self,
        *,
        image: FileInput,
        resolution: str,
        num_images: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        rendering_speed: Literal["DEFAULT", "QUALITY", "TURBO"] | Unset = UNSET,
        color_palette: IdeogramColorPalette | Mapping[str, Any] | Unset = UNSET,
        style_codes: Sequence[str] | Unset = UNSET,
        style_reference_images: Sequence[FileInput] | Unset = UNSET,
    ) -> IdeogramImages:
        """Paint on beyond the edges of a picture with Ideogram 3.0.

        `POST /ideogram/v1/ideogram-v3/reframe`; the path is inferred, no source confirms it.

        Args:
            image: The picture as JPEG, PNG or WebP, up to 10 MB.
            resolution: Width and height in pixels, one of 69 sizes from `512x1536` to `1536x640`, e.g. `1024x1024`.
            num_images: How many pictures, 1 to 8. The gateway's default is 1.
            seed: Seed, 0 to 2147483647.
            rendering_speed: Speed against quality. The gateway's default is 'DEFAULT'.
            color_palette: Colours to use, by the name of a preset or one by one.
            style_codes: Codes of styles, of 8 hex digits each.
            style_reference_images: Pictures whose style is followed, together up to 10 MB.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Ideogram > Reframe(Image ExtensionV3), title only; 302ai/ai-sdk: ideogram.ts (the mount, and its sibling /ideogram/v1/ideogram-v3/generate); Ideogram API reference, and a generated Go SDK of it.
        """
        from .reframe_v3 import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            resolution=resolution,
            num_images=num_images,
            seed=seed,
            rendering_speed=rendering_speed,
            color_palette=color_palette,
            style_codes=style_codes,
            style_reference_images=style_reference_images,
        )

    def replace_background_v3(
        self,
        *,
        image: FileInput,
        prompt: str,
        magic_prompt: Literal["AUTO", "OFF", "ON"] | Unset = UNSET,
        num_images: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        rendering_speed: Literal["DEFAULT", "QUALITY", "TURBO"] | Unset = UNSET,
        color_palette: IdeogramColorPalette | Mapping[str, Any] | Unset = UNSET,
        style_codes: Sequence[str] | Unset = UNSET,
        style_reference_images: Sequence[FileInput] | Unset = UNSET,
    ) -> IdeogramImages:
        """Draw a new background for a picture with Ideogram 3.0.

        `POST /ideogram/v1/ideogram-v3/replace-background`; the path is inferred, no source confirms it.

        Args:
            image: The picture as JPEG, PNG or WebP, up to 10 MB.
            prompt: What the new background shows.
            magic_prompt: Whether the prompt is enriched.
            num_images: How many pictures, 1 to 8. The gateway's default is 1.
            seed: Seed, 0 to 2147483647.
            rendering_speed: Speed against quality. The gateway's default is 'DEFAULT'.
            color_palette: Colours to use, by the name of a preset or one by one.
            style_codes: Codes of styles, of 8 hex digits each.
            style_reference_images: Pictures whose style is followed, together up to 10 MB.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Ideogram > Replace Background(V3), title only; 302ai/ai-sdk: ideogram.ts (the mount, and its sibling /ideogram/v1/ideogram-v3/generate); Ideogram API reference, and a generated Go SDK of it.
        """
        from .replace_background_v3 import OPERATION

        return self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            magic_prompt=magic_prompt,
            num_images=num_images,
            seed=seed,
            rendering_speed=rendering_speed,
            color_palette=color_palette,
            style_codes=style_codes,
            style_reference_images=style_reference_images,
        )

    def remix(
        self,
        *,
        image_file: FileInput,
        image_request: IdeogramRemixOptions | Mapping[str, Any],
    ) -> IdeogramImages:
        """Draw a picture after another one with Ideogram 1 or 2.

        The options go into one part of the form, as JSON.

        `POST /ideogram/remix`; the path is inferred, no source confirms it.

        Args:
            image_file: The picture, up to 10 MB.
            image_request: What to draw, as JSON.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Ideogram > Remix(Image to Image), title only; 302ai/ai-sdk: ideogram.ts (the mount, and its sibling /ideogram/generate); Ideogram API reference, and a generated Go SDK of it; third-party callers of the vendor's API.
        """
        from .remix import OPERATION

        return self._client.send(OPERATION, image_file=image_file, image_request=image_request)

    def upscale(
        self,
        *,
        image_file: FileInput,
        image_request: IdeogramUpscaleOptions | Mapping[str, Any],
    ) -> IdeogramImages:
        """Enlarge a picture with Ideogram.

        The options go into one part of the form, as JSON.

        `POST /ideogram/upscale`; the path is inferred, no source confirms it.

        Args:
            image_file: The picture, up to 10 MB.
            image_request: How to enlarge, as JSON.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Ideogram > Upscale(Image Upscaling), title only; 302ai/ai-sdk: ideogram.ts (the mount, and its sibling /ideogram/generate); Ideogram API reference, and a generated Go SDK of it; a generated C# SDK of the vendor's API.
        """
        from .upscale import OPERATION

        return self._client.send(OPERATION, image_file=image_file, image_request=image_request)

    def describe(
        self,
        *,
        image_file: FileInput,
    ) -> IdeogramDescriptions:
        """Describe a picture in words with Ideogram.

        `POST /ideogram/describe`; the path is inferred, no source confirms it.

        Args:
            image_file: The picture, up to 10 MB.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Ideogram > Describe(Image Description), title only; 302ai/ai-sdk: ideogram.ts (the mount, and its sibling /ideogram/generate); Ideogram API reference, and a generated Go SDK of it.
        """
        from .describe import OPERATION

        return self._client.send(OPERATION, image_file=image_file)

    def edit(
        self,
        *,
        image_file: FileInput,
        mask: FileInput,
        prompt: str,
        model: str,
        magic_prompt_option: Literal["AUTO", "OFF", "ON"] | Unset = UNSET,
        num_images: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        style_type: Literal["ANIME", "AUTO", "DESIGN", "GENERAL", "REALISTIC", "RENDER_3D"] | Unset = UNSET,
    ) -> IdeogramImages:
        """Redraw a part of a picture with Ideogram 2.

        `POST /ideogram/edit`; the path is inferred, no source confirms it.

        Args:
            image_file: The picture.
            mask: A mask of the same size, black where to redraw.
            prompt: What to draw there.
            model: `V_2` or `V_2_TURBO`.
            magic_prompt_option: Whether the prompt is enriched.
            num_images: How many pictures, 1 to 8. The gateway's default is 1.
            seed: Seed, for repeatable pictures.
            style_type: Style.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Ideogram > Edit(Image Edition), title only; 302ai/ai-sdk: ideogram.ts (the mount, and its sibling /ideogram/generate); Ideogram API reference, and a generated Go SDK of it.
        """
        from .edit import OPERATION

        return self._client.send(
            OPERATION,
            image_file=image_file,
            mask=mask,
            prompt=prompt,
            model=model,
            magic_prompt_option=magic_prompt_option,
            num_images=num_images,
            seed=seed,
            style_type=style_type,
        )


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

    async def edit_v3(
        self,
        *,
        image: FileInput,
        mask: FileInput,
        prompt: str,
        magic_prompt: Literal["AUTO", "OFF", "ON"] | Unset = UNSET,
        num_images: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        rendering_speed: Literal["DEFAULT", "QUALITY", "TURBO"] | Unset = UNSET,
        color_palette: IdeogramColorPalette | Mapping[str, Any] | Unset = UNSET,
        style_codes: Sequence[str] | Unset = UNSET,
        style_reference_images: Sequence[FileInput] | Unset = UNSET,
    ) -> IdeogramImages:
        """Redraw a part of a picture with Ideogram 3.0.

        `POST /ideogram/v1/ideogram-v3/edit`; the path is inferred, no source confirms it.

        Args:
            image: The picture as JPEG, PNG or WebP, up to 10 MB.
            mask: A mask of the same size, black where to redraw.
            prompt: What to draw there.
            magic_prompt: Whether the prompt is enriched.
            num_images: How many pictures, 1 to 8. The gateway's default is 1.
            seed: Seed, 0 to 2147483647.
            rendering_speed: Speed against quality. The gateway's default is 'DEFAULT'.
            color_palette: Colours to use, by the name of a preset or one by one.
            style_codes: Codes of styles, of 8 hex digits each.
            style_reference_images: Pictures whose style is followed, together up to 10 MB.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Ideogram > Edit(Image EditionV3), title only; 302ai/ai-sdk: ideogram.ts (the mount, and its sibling /ideogram/v1/ideogram-v3/generate); Ideogram API reference, and a generated Go SDK of it.
        """
        from .edit_v3 import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            mask=mask,
            prompt=prompt,
            magic_prompt=magic_prompt,
            num_images=num_images,
            seed=seed,
            rendering_speed=rendering_speed,
            color_palette=color_palette,
            style_codes=style_codes,
            style_reference_images=style_reference_images,
        )

    async def remix_v3(
        self,
        *,
        image: FileInput,
        prompt: str,
        image_weight: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        resolution: str | Unset = UNSET,
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
        rendering_speed: Literal["DEFAULT", "QUALITY", "TURBO"] | Unset = UNSET,
        magic_prompt: Literal["AUTO", "OFF", "ON"] | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        num_images: int | Unset = UNSET,
        color_palette: IdeogramColorPalette | Mapping[str, Any] | Unset = UNSET,
        style_codes: Sequence[str] | Unset = UNSET,
        style_type: Literal["AUTO", "DESIGN", "GENERAL", "REALISTIC"] | Unset = UNSET,
        style_reference_images: Sequence[FileInput] | Unset = UNSET,
    ) -> IdeogramImages:
        """Draw a picture after another one with Ideogram 3.0.

        `POST /ideogram/v1/ideogram-v3/remix`; the path is inferred, no source confirms it.

        Args:
            image: The picture as JPEG, PNG or WebP, up to 10 MB.
            prompt: What to show.
            image_weight: How closely the picture is followed, 1 to 100. The gateway's default is 50.
            seed: Seed, 0 to 2147483647.
            resolution: Width and height in pixels, one of 69 sizes from `512x1536` to `1536x640`, e.g. `1024x1024`; not together with `aspect_ratio`.
            aspect_ratio: Ratio of width to height; not together with `resolution`. The gateway's default is '1x1'.
            rendering_speed: Speed against quality. The gateway's default is 'DEFAULT'.
            magic_prompt: Whether the prompt is enriched.
            negative_prompt: What not to show.
            num_images: How many pictures, 1 to 8. The gateway's default is 1.
            color_palette: Colours to use, by the name of a preset or one by one.
            style_codes: Codes of styles, of 8 hex digits each.
            style_type: Style.
            style_reference_images: Pictures whose style is followed, together up to 10 MB.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Ideogram > Remix(Image to ImageV3), title only; 302ai/ai-sdk: ideogram.ts (the mount, and its sibling /ideogram/v1/ideogram-v3/generate); Ideogram API reference, and a generated Go SDK of it.
        """
        from .remix_v3 import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            image_weight=image_weight,
            seed=seed,
            resolution=resolution,
            aspect_ratio=aspect_ratio,
            rendering_speed=rendering_speed,
            magic_prompt=magic_prompt,
            negative_prompt=negative_prompt,
            num_images=num_images,
            color_palette=color_palette,
            style_codes=style_codes,
            style_type=style_type,
            style_reference_images=style_reference_images,
        )

    async def reframe_v3(
        self,
        *,
        image: FileInput,
        resolution: str,
        num_images: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        rendering_speed: Literal["DEFAULT", "QUALITY", "TURBO"] | Unset = UNSET,
        color_palette: IdeogramColorPalette | Mapping[str, Any] | Unset = UNSET,
        style_codes: Sequence[str] | Unset = UNSET,
        style_reference_images: Sequence[FileInput] | Unset = UNSET,
    ) -> IdeogramImages:
        """Paint on beyond the edges of a picture with Ideogram 3.0.

        `POST /ideogram/v1/ideogram-v3/reframe`; the path is inferred, no source confirms it.

        Args:
            image: The picture as JPEG, PNG or WebP, up to 10 MB.
            resolution: Width and height in pixels, one of 69 sizes from `512x1536` to `1536x640`, e.g. `1024x1024`.
            num_images: How many pictures, 1 to 8. The gateway's default is 1.
            seed: Seed, 0 to 2147483647.
            rendering_speed: Speed against quality. The gateway's default is 'DEFAULT'.
            color_palette: Colours to use, by the name of a preset or one by one.
            style_codes: Codes of styles, of 8 hex digits each.
            style_reference_images: Pictures whose style is followed, together up to 10 MB.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Ideogram > Reframe(Image ExtensionV3), title only; 302ai/ai-sdk: ideogram.ts (the mount, and its sibling /ideogram/v1/ideogram-v3/generate); Ideogram API reference, and a generated Go SDK of it.
        """
        from .reframe_v3 import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            resolution=resolution,
            num_images=num_images,
            seed=seed,
            rendering_speed=rendering_speed,
            color_palette=color_palette,
            style_codes=style_codes,
            style_reference_images=style_reference_images,
        )

    async def replace_background_v3(
        self,
        *,
        image: FileInput,
        prompt: str,
        magic_prompt: Literal["AUTO", "OFF", "ON"] | Unset = UNSET,
        num_images: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        rendering_speed: Literal["DEFAULT", "QUALITY", "TURBO"] | Unset = UNSET,
        color_palette: IdeogramColorPalette | Mapping[str, Any] | Unset = UNSET,
        style_codes: Sequence[str] | Unset = UNSET,
        style_reference_images: Sequence[FileInput] | Unset = UNSET,
    ) -> IdeogramImages:
        """Draw a new background for a picture with Ideogram 3.0.

        `POST /ideogram/v1/ideogram-v3/replace-background`; the path is inferred, no source confirms it.

        Args:
            image: The picture as JPEG, PNG or WebP, up to 10 MB.
            prompt: What the new background shows.
            magic_prompt: Whether the prompt is enriched.
            num_images: How many pictures, 1 to 8. The gateway's default is 1.
            seed: Seed, 0 to 2147483647.
            rendering_speed: Speed against quality. The gateway's default is 'DEFAULT'.
            color_palette: Colours to use, by the name of a preset or one by one.
            style_codes: Codes of styles, of 8 hex digits each.
            style_reference_images: Pictures whose style is followed, together up to 10 MB.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Ideogram > Replace Background(V3), title only; 302ai/ai-sdk: ideogram.ts (the mount, and its sibling /ideogram/v1/ideogram-v3/generate); Ideogram API reference, and a generated Go SDK of it.
        """
        from .replace_background_v3 import OPERATION

        return await self._client.send(
            OPERATION,
            image=image,
            prompt=prompt,
            magic_prompt=magic_prompt,
            num_images=num_images,
            seed=seed,
            rendering_speed=rendering_speed,
            color_palette=color_palette,
            style_codes=style_codes,
            style_reference_images=style_reference_images,
        )

    async def remix(
        self,
        *,
        image_file: FileInput,
        image_request: IdeogramRemixOptions | Mapping[str, Any],
    ) -> IdeogramImages:
        """Draw a picture after another one with Ideogram 1 or 2.

        The options go into one part of the form, as JSON.

        `POST /ideogram/remix`; the path is inferred, no source confirms it.

        Args:
            image_file: The picture, up to 10 MB.
            image_request: What to draw, as JSON.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Ideogram > Remix(Image to Image), title only; 302ai/ai-sdk: ideogram.ts (the mount, and its sibling /ideogram/generate); Ideogram API reference, and a generated Go SDK of it; third-party callers of the vendor's API.
        """
        from .remix import OPERATION

        return await self._client.send(OPERATION, image_file=image_file, image_request=image_request)

    async def upscale(
        self,
        *,
        image_file: FileInput,
        image_request: IdeogramUpscaleOptions | Mapping[str, Any],
    ) -> IdeogramImages:
        """Enlarge a picture with Ideogram.

        The options go into one part of the form, as JSON.

        `POST /ideogram/upscale`; the path is inferred, no source confirms it.

        Args:
            image_file: The picture, up to 10 MB.
            image_request: How to enlarge, as JSON.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Ideogram > Upscale(Image Upscaling), title only; 302ai/ai-sdk: ideogram.ts (the mount, and its sibling /ideogram/generate); Ideogram API reference, and a generated Go SDK of it; a generated C# SDK of the vendor's API.
        """
        from .upscale import OPERATION

        return await self._client.send(OPERATION, image_file=image_file, image_request=image_request)

    async def describe(
        self,
        *,
        image_file: FileInput,
    ) -> IdeogramDescriptions:
        """Describe a picture in words with Ideogram.

        `POST /ideogram/describe`; the path is inferred, no source confirms it.

        Args:
            image_file: The picture, up to 10 MB.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Ideogram > Describe(Image Description), title only; 302ai/ai-sdk: ideogram.ts (the mount, and its sibling /ideogram/generate); Ideogram API reference, and a generated Go SDK of it.
        """
        from .describe import OPERATION

        return await self._client.send(OPERATION, image_file=image_file)

    async def edit(
        self,
        *,
        image_file: FileInput,
        mask: FileInput,
        prompt: str,
        model: str,
        magic_prompt_option: Literal["AUTO", "OFF", "ON"] | Unset = UNSET,
        num_images: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        style_type: Literal["ANIME", "AUTO", "DESIGN", "GENERAL", "REALISTIC", "RENDER_3D"] | Unset = UNSET,
    ) -> IdeogramImages:
        """Redraw a part of a picture with Ideogram 2.

        `POST /ideogram/edit`; the path is inferred, no source confirms it.

        Args:
            image_file: The picture.
            mask: A mask of the same size, black where to redraw.
            prompt: What to draw there.
            model: `V_2` or `V_2_TURBO`.
            magic_prompt_option: Whether the prompt is enriched.
            num_images: How many pictures, 1 to 8. The gateway's default is 1.
            seed: Seed, for repeatable pictures.
            style_type: Style.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > Ideogram > Edit(Image Edition), title only; 302ai/ai-sdk: ideogram.ts (the mount, and its sibling /ideogram/generate); Ideogram API reference, and a generated Go SDK of it.
        """
        from .edit import OPERATION

        return await self._client.send(
            OPERATION,
            image_file=image_file,
            mask=mask,
            prompt=prompt,
            model=model,
            magic_prompt_option=magic_prompt_option,
            num_images=num_images,
            seed=seed,
            style_type=style_type,
        )
