"""The operations of `client.bria`."""

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
    from ...models.bria_captions import BriaCaptions
    from ...models.bria_file import BriaFile
    from ...models.bria_masks import BriaMasks
    from ...models.bria_modified_image import BriaModifiedImage
    from ...models.bria_presenter_change import BriaPresenterChange
    from ...models.bria_results import BriaResults
    from ...models.bria_visual import BriaVisual
    from . import add_shadow as add_shadow
    from . import blur_background as blur_background
    from . import caption as caption
    from . import crop as crop
    from . import cut_out_product as cut_out_product
    from . import delayer_image as delayer_image
    from . import erase as erase
    from . import erase_foreground as erase_foreground
    from . import expand_image as expand_image
    from . import generate_masks as generate_masks
    from . import get_presenters as get_presenters
    from . import increase_resolution as increase_resolution
    from . import make_packshot as make_packshot
    from . import modify_presenters as modify_presenters
    from . import place_in_scene as place_in_scene
    from . import register as register
    from . import remove_background as remove_background
    from . import replace_background as replace_background

_OPERATIONS = (
    "remove_background",
    "blur_background",
    "replace_background",
    "erase_foreground",
    "erase",
    "expand_image",
    "increase_resolution",
    "crop",
    "cut_out_product",
    "make_packshot",
    "add_shadow",
    "place_in_scene",
    "caption",
    "register",
    "generate_masks",
    "get_presenters",
    "modify_presenters",
    "delayer_image",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Bria:
    """The operations of `client.bria`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def remove_background(
        self,
        *,
        image_url: str | Unset = UNSET,
        file: FileInput | Unset = UNSET,
        content_moderation: bool | Unset = UNSET,
    ) -> BriaFile:
        """Remove the background of a picture.

        The vendor takes a form.

        `POST /bria-ai/v1/background/remove`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture; wins over `file`.
            file: The picture as a file.
            content_moderation: Check the picture for unfit content. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Remove Background, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference; Bria-AI/ComfyUI-BRIA-API.
        """
        from .remove_background import OPERATION

        return self._client.send(OPERATION, image_url=image_url, file=file, content_moderation=content_moderation)

    def blur_background(
        self,
        *,
        image_url: str | Unset = UNSET,
        file: str | Unset = UNSET,
        scale: int | Unset = UNSET,
        content_moderation: bool | Unset = UNSET,
    ) -> BriaFile:
        """Blur the background of a picture.

        `POST /bria-ai/v1/background/blur`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture; wins over `file`.
            file: The picture as base64.
            scale: How strongly to blur, 1 to 5. The gateway's default is 5.
            content_moderation: Check the picture for unfit content. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Blur Background, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference; third-party callers of the vendor's API (JSON, scale from 1 to 5).
        """
        from .blur_background import OPERATION

        return self._client.send(
            OPERATION, image_url=image_url, file=file, scale=scale, content_moderation=content_moderation
        )

    def replace_background(
        self,
        *,
        image_url: str | Unset = UNSET,
        file: str | Unset = UNSET,
        bg_prompt: str | Unset = UNSET,
        ref_image_urls: Sequence[str] | Unset = UNSET,
        ref_image_file: str | Unset = UNSET,
        refine_prompt: bool | Unset = UNSET,
        enhance_ref_image: bool | Unset = UNSET,
        original_quality: bool | Unset = UNSET,
        force_rmbg: bool | Unset = UNSET,
        fast: bool | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_results: int | Unset = UNSET,
        sync: bool | Unset = UNSET,
        content_moderation: bool | Unset = UNSET,
    ) -> BriaResults:
        """Draw a new background for a picture.

        Describe the background with `bg_prompt`, or show it with reference pictures. The vendor's code sends one as
        `ref_image_file`, its page of 2025 has `ref_image_urls` and `ref_image_files`.

        `POST /bria-ai/v1/background/replace`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture; wins over `file`.
            file: The picture as base64.
            bg_prompt: What the new background shows; this or a reference picture.
            ref_image_urls: Addresses of reference pictures.
            ref_image_file: A reference picture as base64.
            refine_prompt: Let the prompt be elaborated first. The gateway's default is True.
            enhance_ref_image: Let the reference picture be improved first. The gateway's default is True.
            original_quality: Keep the size of the picture. The gateway's default is False.
            force_rmbg: Remove the background even of a picture that has transparency. The gateway's default is False.
            fast: Prefer speed to quality. The gateway's default is True.
            negative_prompt: What the background must not show.
            seed: For repeatable pictures.
            num_results: How many pictures, 1 to 4. The gateway's default is 1.
            sync: Wait for the pictures; otherwise their addresses are answered at once and filled later. The gateway's default is False.
            content_moderation: Check the picture for unfit content. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Generate Background, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); Bria-AI/ComfyUI-BRIA-API; BRIA API v1 reference.
        """
        from .replace_background import OPERATION

        return self._client.send(
            OPERATION,
            image_url=image_url,
            file=file,
            bg_prompt=bg_prompt,
            ref_image_urls=ref_image_urls,
            ref_image_file=ref_image_file,
            refine_prompt=refine_prompt,
            enhance_ref_image=enhance_ref_image,
            original_quality=original_quality,
            force_rmbg=force_rmbg,
            fast=fast,
            negative_prompt=negative_prompt,
            seed=seed,
            num_results=num_results,
            sync=sync,
            content_moderation=content_moderation,
        )

    def erase_foreground(
        self,
        *,
        image_url: str | Unset = UNSET,
        file: str | Unset = UNSET,
        content_moderation: bool | Unset = UNSET,
    ) -> BriaFile:
        """Remove the foreground of a picture and fill the gap.

        `POST /bria-ai/v1/erase_foreground`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture; wins over `file`.
            file: The picture as base64.
            content_moderation: Check the picture for unfit content. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Erase Foreground, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); Bria-AI/ComfyUI-BRIA-API; BRIA API v1 reference.
        """
        from .erase_foreground import OPERATION

        return self._client.send(OPERATION, image_url=image_url, file=file, content_moderation=content_moderation)

    def erase(
        self,
        *,
        image_url: str | Unset = UNSET,
        file: str | Unset = UNSET,
        mask_url: str | Unset = UNSET,
        mask_file: str | Unset = UNSET,
        mask_type: Literal["automatic", "manual"] | Unset = UNSET,
        content_moderation: bool | Unset = UNSET,
    ) -> BriaFile:
        """Remove what a mask covers.

        `POST /bria-ai/v1/eraser`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture; wins over `file`.
            file: The picture as base64.
            mask_url: Address of a mask in black and white, white where to remove; wins over `mask_file`.
            mask_file: The mask as base64.
            mask_type: Whether a person or a program made the mask. The gateway's default is 'manual'.
            content_moderation: Check the picture for unfit content. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Eraser, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference; Bria-AI/ComfyUI-BRIA-API; fal.ai client types (fal-ai/fal-js).
        """
        from .erase import OPERATION

        return self._client.send(
            OPERATION,
            image_url=image_url,
            file=file,
            mask_url=mask_url,
            mask_file=mask_file,
            mask_type=mask_type,
            content_moderation=content_moderation,
        )

    def expand_image(
        self,
        *,
        image_url: str | Unset = UNSET,
        file: str | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16"] | Unset = UNSET,
        canvas_size: Sequence[int] | Unset = UNSET,
        original_image_size: Sequence[int] | Unset = UNSET,
        original_image_location: Sequence[int] | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        content_moderation: bool | Unset = UNSET,
    ) -> BriaFile:
        """Paint on beyond the edges of a picture.

        `POST /bria-ai/v1/image_expansion`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture; wins over `file`.
            file: The picture as base64.
            aspect_ratio: Ratio of width to height of the result; wins over `original_image_size` and `original_image_location`.
            canvas_size: Width and height of the result in pixels, by default 1000 each.
            original_image_size: Width and height of the picture on the canvas, in pixels.
            original_image_location: Where its upper left corner is, as x and y in pixels.
            prompt: What the new parts show.
            negative_prompt: What they must not show.
            seed: For repeatable pictures.
            content_moderation: Check the picture for unfit content. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Expand Image, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); Bria-AI/ComfyUI-BRIA-API; fal.ai client types (fal-ai/fal-js); BRIA API v1 reference.
        """
        from .expand_image import OPERATION

        return self._client.send(
            OPERATION,
            image_url=image_url,
            file=file,
            aspect_ratio=aspect_ratio,
            canvas_size=canvas_size,
            original_image_size=original_image_size,
            original_image_location=original_image_location,
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
            content_moderation=content_moderation,
        )

    def increase_resolution(
        self,
        *,
        desired_increase: int | Unset = UNSET,
        image_url: str | Unset = UNSET,
        file: FileInput | Unset = UNSET,
    ) -> BriaFile:
        """Enlarge a picture two or four times.

        Callers of the vendor send a form, and `desired_increase` in the query. The vendor refuses a side below 216
        pixels with status 406.

        `POST /bria-ai/v1/image/increase_resolution`; the path is inferred, no source confirms it.

        Args:
            desired_increase: How many times larger, 2 or 4.
            image_url: Address of the picture.
            file: The picture as a file.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Increase Resolution, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); third-party callers of the vendor's API; BRIA API v1 reference.
        """
        from .increase_resolution import OPERATION

        return self._client.send(OPERATION, desired_increase=desired_increase, image_url=image_url, file=file)

    def crop(
        self,
        *,
        image_url: str | Unset = UNSET,
        file: str | Unset = UNSET,
        content_moderation: bool | Unset = UNSET,
    ) -> BriaFile:
        """Crop a picture.

        Fields beyond these are not known.

        `POST /bria-ai/v1/crop`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture; wins over `file`.
            file: The picture as base64.
            content_moderation: Check the picture for unfit content. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Crop, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference (crop, of v2); a third-party caller of the vendor's API (crop, of v1).
        """
        from .crop import OPERATION

        return self._client.send(OPERATION, image_url=image_url, file=file, content_moderation=content_moderation)

    def cut_out_product(
        self,
        *,
        sku: str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        file: str | Unset = UNSET,
        force_rmbg: bool | Unset = UNSET,
        content_moderation: bool | Unset = UNSET,
    ) -> BriaFile:
        """Cut a product out of its picture.

        `POST /bria-ai/v1/product/cutout`; the path is inferred, no source confirms it.

        Args:
            sku: Your own number of the product.
            image_url: Address of the picture; wins over `file`.
            file: The picture as base64.
            force_rmbg: Remove the background even of a picture that has transparency. The gateway's default is False.
            content_moderation: Check the picture for unfit content. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Cutout, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference.
        """
        from .cut_out_product import OPERATION

        return self._client.send(
            OPERATION,
            sku=sku,
            image_url=image_url,
            file=file,
            force_rmbg=force_rmbg,
            content_moderation=content_moderation,
        )

    def make_packshot(
        self,
        *,
        sku: str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        file: str | Unset = UNSET,
        background_color: str | Unset = UNSET,
        force_rmbg: bool | Unset = UNSET,
        content_moderation: bool | Unset = UNSET,
    ) -> BriaFile:
        """Put a product on a plain background.

        The result has 2000 by 2000 pixels.

        `POST /bria-ai/v1/product/packshot`; the path is inferred, no source confirms it.

        Args:
            sku: Your own number of the product.
            image_url: Address of the picture; wins over `file`.
            file: The picture as base64.
            background_color: Colour of the background as hex, or `transparent`. The gateway's default is '#FFFFFF'.
            force_rmbg: Remove the background even of a picture that has transparency. The gateway's default is False.
            content_moderation: Check the picture for unfit content. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Packshot, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference.
        """
        from .make_packshot import OPERATION

        return self._client.send(
            OPERATION,
            sku=sku,
            image_url=image_url,
            file=file,
            background_color=background_color,
            force_rmbg=force_rmbg,
            content_moderation=content_moderation,
        )

    def add_shadow(
        self,
        *,
        sku: str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        file: str | Unset = UNSET,
        shadow_type: Literal["float", "regular"] | Unset = UNSET,
        background_color: str | Unset = UNSET,
        shadow_color: str | Unset = UNSET,
        shadow_offset: Sequence[int] | Unset = UNSET,
        shadow_intensity: int | Unset = UNSET,
        shadow_blur: int | Unset = UNSET,
        shadow_width: int | Unset = UNSET,
        shadow_height: int | Unset = UNSET,
        force_rmbg: bool | Unset = UNSET,
        content_moderation: bool | Unset = UNSET,
    ) -> BriaFile:
        """Add a shadow to a product.

        A reseller of the vendor has `type` for `shadow_type`; code that calls the vendor sends `shadow_type`.

        `POST /bria-ai/v1/product/shadow`; the path is inferred, no source confirms it.

        Args:
            sku: Your own number of the product.
            image_url: Address of the picture; wins over `file`.
            file: The picture as base64.
            shadow_type: A shadow on the ground, or that of a floating product. The gateway's default is 'regular'.
            background_color: Colour of the background as hex; transparent if absent.
            shadow_color: Colour of the shadow as hex. The gateway's default is '#000000'.
            shadow_offset: Where the shadow is relative to the product, as x and y in pixels, by default 0 and 15.
            shadow_intensity: How dark it is, 0 to 100. The gateway's default is 60.
            shadow_blur: How soft its edges are.
            shadow_width: Width in pixels, of a floating product.
            shadow_height: Height in pixels, of a floating product. The gateway's default is 70.
            force_rmbg: Remove the background even of a picture that has transparency. The gateway's default is False.
            content_moderation: Check the picture for unfit content. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Shadow, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); third-party callers of the vendor's API; BRIA API v1 reference; replicate.com, bria/product-shadow (shadow_offset, shadow_blur, their defaults).
        """
        from .add_shadow import OPERATION

        return self._client.send(
            OPERATION,
            sku=sku,
            image_url=image_url,
            file=file,
            shadow_type=shadow_type,
            background_color=background_color,
            shadow_color=shadow_color,
            shadow_offset=shadow_offset,
            shadow_intensity=shadow_intensity,
            shadow_blur=shadow_blur,
            shadow_width=shadow_width,
            shadow_height=shadow_height,
            force_rmbg=force_rmbg,
            content_moderation=content_moderation,
        )

    def place_in_scene(
        self,
        *,
        scene_description: str,
        sku: str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        file: str | Unset = UNSET,
        optimize_description: bool | Unset = UNSET,
        placement_type: Literal[
            "automatic",
            "automatic_aspect_ratio",
            "custom_coordinates",
            "manual_padding",
            "manual_placement",
            "original",
        ]
        | Unset = UNSET,
        manual_placement_selection: Sequence[
            Literal[
                "bottom_center",
                "bottom_left",
                "bottom_right",
                "center_horizontal",
                "center_vertical",
                "left_center",
                "right_center",
                "upper_center",
                "upper_left",
                "upper_right",
            ]
        ]
        | Unset = UNSET,
        padding_values: Sequence[int] | Unset = UNSET,
        shot_size: Sequence[int] | Unset = UNSET,
        num_results: int | Unset = UNSET,
        original_quality: bool | Unset = UNSET,
        fast: bool | Unset = UNSET,
        sync: bool | Unset = UNSET,
        force_rmbg: bool | Unset = UNSET,
        content_moderation: bool | Unset = UNSET,
    ) -> BriaResults:
        """Place a product in a scene described in words.

        Only the title of the page is known. The vendor makes scenes by text and by a reference picture
        (`lifestyle_shot_by_image`, `ref_image_file`); by text is assumed.

        `POST /bria-ai/v1/product/lifestyle_shot_by_text`; the path is inferred, no source confirms it.

        Args:
            scene_description: What the scene shows.
            sku: Your own number of the product.
            image_url: Address of the picture; wins over `file`.
            file: The picture as base64.
            optimize_description: Let the description be improved first. The gateway's default is True.
            placement_type: How the product is placed.
            manual_placement_selection: Where it is placed, with `manual_placement`.
            padding_values: Room on the left, right, top and bottom in pixels, with `manual_padding`.
            shot_size: Width and height of the result in pixels.
            num_results: How many pictures. The gateway's default is 1.
            original_quality: Keep the size of the picture.
            fast: Prefer speed to quality. The gateway's default is True.
            sync: Wait for the pictures; otherwise their addresses are answered at once and filled later. The gateway's default is False.
            force_rmbg: Remove the background even of a picture that has transparency. The gateway's default is False.
            content_moderation: Check the picture for unfit content. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Scene, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference; Bria-AI/ComfyUI-BRIA-API; fal.ai client types (fal-ai/fal-js).
        """
        from .place_in_scene import OPERATION

        return self._client.send(
            OPERATION,
            scene_description=scene_description,
            sku=sku,
            image_url=image_url,
            file=file,
            optimize_description=optimize_description,
            placement_type=placement_type,
            manual_placement_selection=manual_placement_selection,
            padding_values=padding_values,
            shot_size=shot_size,
            num_results=num_results,
            original_quality=original_quality,
            fast=fast,
            sync=sync,
            force_rmbg=force_rmbg,
            content_moderation=content_moderation,
        )

    def caption(
        self,
        *,
        image_url: str | Unset = UNSET,
        file: str | Unset = UNSET,
    ) -> BriaCaptions:
        """Describe a picture in words.

        `POST /bria-ai/v1/caption`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture; wins over `file`.
            file: The picture as base64.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Caption, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference.
        """
        from .caption import OPERATION

        return self._client.send(OPERATION, image_url=image_url, file=file)

    def register(
        self,
        *,
        image_url: str | Unset = UNSET,
        org_image_key: str | Unset = UNSET,
        is_private: bool | str | Unset = UNSET,
    ) -> BriaVisual:
        """Register a picture for masks, presenters and layers.

        JPEG or PNG up to 12 MB; the vendor refuses larger ones with status 413, other types with 415.
        The id goes into `bria_generate_masks`, `bria_get_presenters`, `bria_modify_presenters` and
        `bria_delayer_image`.

        `POST /bria-ai/v1/register`; the path is inferred, no source confirms it.

        Args:
            image_url: Public address of the picture; this or `org_image_key`.
            org_image_key: Your own id of the picture.
            is_private: Keep it private, by default true; the vendor's page says that it is a text.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Register, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference.
        """
        from .register import OPERATION

        return self._client.send(OPERATION, image_url=image_url, org_image_key=org_image_key, is_private=is_private)

    def generate_masks(
        self,
        visual_id: str,
    ) -> BriaMasks:
        """Make a mask of every object in a registered picture.

        The vendor later moved this to `/objects/mask_generator`, with `image_url` or `file` in the body. The name of
        the answer's field is unconfirmed.

        `POST /bria-ai/v1/{visual_id}/objects/mask_generator`; the path is inferred, no source confirms it.

        Args:
            visual_id: The id that `bria_register` answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Mask, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference.
        """
        from .generate_masks import OPERATION

        return self._client.send(OPERATION, visual_id=visual_id)

    def get_presenters(
        self,
        visual_id: str,
    ) -> list[dict[str, Any]]:
        """List the people in a registered picture and what can be changed.

        The vendor answers status 205 while the picture is not ready: ask again.

        `GET /bria-ai/v1/{visual_id}/person/info`; the path is inferred, no source confirms it.

        Args:
            visual_id: The id that `bria_register` answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Presenter info, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference.
        """
        from .get_presenters import OPERATION

        return self._client.send(OPERATION, visual_id=visual_id)

    def modify_presenters(
        self,
        visual_id: str,
        *,
        changes: Sequence[BriaPresenterChange | Mapping[str, Any]],
        sid: str | Unset = UNSET,
        desired_resolution: Literal["had", "nhd", "original", "svga", "uhd", "uwfhd", "uwqhd", "wqxga", "wuxga", "xga"]
        | Unset = UNSET,
    ) -> BriaModifiedImage:
        """Change people in a registered picture.

        The vendor says that it answers an address and a session; the name `image_res` is taken from
        `bria_delayer_image`, that of `actions` is unconfirmed.

        `POST /bria-ai/v1/{visual_id}/create`; the path is inferred, no source confirms it.

        Args:
            visual_id: The id that `bria_register` answered.
            changes: What to change.
            sid: The session of an earlier change to the same picture.
            desired_resolution: Size of the result.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Modify Presenter, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference.
        """
        from .modify_presenters import OPERATION

        return self._client.send(
            OPERATION, visual_id=visual_id, changes=changes, sid=sid, desired_resolution=desired_resolution
        )

    def delayer_image(
        self,
        visual_id: str,
        *,
        sid: str | Unset = UNSET,
    ) -> BriaModifiedImage:
        """Split a registered picture into the layers of a PSD file.

        `POST /bria-ai/v1/{visual_id}/image_to_psd`; the path is inferred, no source confirms it.

        Args:
            visual_id: The id that `bria_register` answered.
            sid: The session of an earlier change.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Delayer Image, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference.
        """
        from .delayer_image import OPERATION

        return self._client.send(OPERATION, visual_id=visual_id, sid=sid)


class AsyncBria:
    """The operations of `client.bria`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def remove_background(
        self,
        *,
        image_url: str | Unset = UNSET,
        file: FileInput | Unset = UNSET,
        content_moderation: bool | Unset = UNSET,
    ) -> BriaFile:
        """Remove the background of a picture.

        The vendor takes a form.

        `POST /bria-ai/v1/background/remove`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture; wins over `file`.
            file: The picture as a file.
            content_moderation: Check the picture for unfit content. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Remove Background, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference; Bria-AI/ComfyUI-BRIA-API.
        """
        from .remove_background import OPERATION

        return await self._client.send(OPERATION, image_url=image_url, file=file, content_moderation=content_moderation)

    async def blur_background(
        self,
        *,
        image_url: str | Unset = UNSET,
        file: str | Unset = UNSET,
        scale: int | Unset = UNSET,
        content_moderation: bool | Unset = UNSET,
    ) -> BriaFile:
        """Blur the background of a picture.

        `POST /bria-ai/v1/background/blur`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture; wins over `file`.
            file: The picture as base64.
            scale: How strongly to blur, 1 to 5. The gateway's default is 5.
            content_moderation: Check the picture for unfit content. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Blur Background, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference; third-party callers of the vendor's API (JSON, scale from 1 to 5).
        """
        from .blur_background import OPERATION

        return await self._client.send(
            OPERATION, image_url=image_url, file=file, scale=scale, content_moderation=content_moderation
        )

    async def replace_background(
        self,
        *,
        image_url: str | Unset = UNSET,
        file: str | Unset = UNSET,
        bg_prompt: str | Unset = UNSET,
        ref_image_urls: Sequence[str] | Unset = UNSET,
        ref_image_file: str | Unset = UNSET,
        refine_prompt: bool | Unset = UNSET,
        enhance_ref_image: bool | Unset = UNSET,
        original_quality: bool | Unset = UNSET,
        force_rmbg: bool | Unset = UNSET,
        fast: bool | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_results: int | Unset = UNSET,
        sync: bool | Unset = UNSET,
        content_moderation: bool | Unset = UNSET,
    ) -> BriaResults:
        """Draw a new background for a picture.

        Describe the background with `bg_prompt`, or show it with reference pictures. The vendor's code sends one as
        `ref_image_file`, its page of 2025 has `ref_image_urls` and `ref_image_files`.

        `POST /bria-ai/v1/background/replace`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture; wins over `file`.
            file: The picture as base64.
            bg_prompt: What the new background shows; this or a reference picture.
            ref_image_urls: Addresses of reference pictures.
            ref_image_file: A reference picture as base64.
            refine_prompt: Let the prompt be elaborated first. The gateway's default is True.
            enhance_ref_image: Let the reference picture be improved first. The gateway's default is True.
            original_quality: Keep the size of the picture. The gateway's default is False.
            force_rmbg: Remove the background even of a picture that has transparency. The gateway's default is False.
            fast: Prefer speed to quality. The gateway's default is True.
            negative_prompt: What the background must not show.
            seed: For repeatable pictures.
            num_results: How many pictures, 1 to 4. The gateway's default is 1.
            sync: Wait for the pictures; otherwise their addresses are answered at once and filled later. The gateway's default is False.
            content_moderation: Check the picture for unfit content. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Generate Background, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); Bria-AI/ComfyUI-BRIA-API; BRIA API v1 reference.
        """
        from .replace_background import OPERATION

        return await self._client.send(
            OPERATION,
            image_url=image_url,
            file=file,
            bg_prompt=bg_prompt,
            ref_image_urls=ref_image_urls,
            ref_image_file=ref_image_file,
            refine_prompt=refine_prompt,
            enhance_ref_image=enhance_ref_image,
            original_quality=original_quality,
            force_rmbg=force_rmbg,
            fast=fast,
            negative_prompt=negative_prompt,
            seed=seed,
            num_results=num_results,
            sync=sync,
            content_moderation=content_moderation,
        )

    async def erase_foreground(
        self,
        *,
        image_url: str | Unset = UNSET,
        file: str | Unset = UNSET,
        content_moderation: bool | Unset = UNSET,
    ) -> BriaFile:
        """Remove the foreground of a picture and fill the gap.

        `POST /bria-ai/v1/erase_foreground`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture; wins over `file`.
            file: The picture as base64.
            content_moderation: Check the picture for unfit content. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Erase Foreground, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); Bria-AI/ComfyUI-BRIA-API; BRIA API v1 reference.
        """
        from .erase_foreground import OPERATION

        return await self._client.send(OPERATION, image_url=image_url, file=file, content_moderation=content_moderation)

    async def erase(
        self,
        *,
        image_url: str | Unset = UNSET,
        file: str | Unset = UNSET,
        mask_url: str | Unset = UNSET,
        mask_file: str | Unset = UNSET,
        mask_type: Literal["automatic", "manual"] | Unset = UNSET,
        content_moderation: bool | Unset = UNSET,
    ) -> BriaFile:
        """Remove what a mask covers.

        `POST /bria-ai/v1/eraser`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture; wins over `file`.
            file: The picture as base64.
            mask_url: Address of a mask in black and white, white where to remove; wins over `mask_file`.
            mask_file: The mask as base64.
            mask_type: Whether a person or a program made the mask. The gateway's default is 'manual'.
            content_moderation: Check the picture for unfit content. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Eraser, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference; Bria-AI/ComfyUI-BRIA-API; fal.ai client types (fal-ai/fal-js).
        """
        from .erase import OPERATION

        return await self._client.send(
            OPERATION,
            image_url=image_url,
            file=file,
            mask_url=mask_url,
            mask_file=mask_file,
            mask_type=mask_type,
            content_moderation=content_moderation,
        )

    async def expand_image(
        self,
        *,
        image_url: str | Unset = UNSET,
        file: str | Unset = UNSET,
        aspect_ratio: Literal["16:9", "1:1", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16"] | Unset = UNSET,
        canvas_size: Sequence[int] | Unset = UNSET,
        original_image_size: Sequence[int] | Unset = UNSET,
        original_image_location: Sequence[int] | Unset = UNSET,
        prompt: str | Unset = UNSET,
        negative_prompt: str | Unset = UNSET,
        seed: int | Unset = UNSET,
        content_moderation: bool | Unset = UNSET,
    ) -> BriaFile:
        """Paint on beyond the edges of a picture.

        `POST /bria-ai/v1/image_expansion`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture; wins over `file`.
            file: The picture as base64.
            aspect_ratio: Ratio of width to height of the result; wins over `original_image_size` and `original_image_location`.
            canvas_size: Width and height of the result in pixels, by default 1000 each.
            original_image_size: Width and height of the picture on the canvas, in pixels.
            original_image_location: Where its upper left corner is, as x and y in pixels.
            prompt: What the new parts show.
            negative_prompt: What they must not show.
            seed: For repeatable pictures.
            content_moderation: Check the picture for unfit content. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Expand Image, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); Bria-AI/ComfyUI-BRIA-API; fal.ai client types (fal-ai/fal-js); BRIA API v1 reference.
        """
        from .expand_image import OPERATION

        return await self._client.send(
            OPERATION,
            image_url=image_url,
            file=file,
            aspect_ratio=aspect_ratio,
            canvas_size=canvas_size,
            original_image_size=original_image_size,
            original_image_location=original_image_location,
            prompt=prompt,
            negative_prompt=negative_prompt,
            seed=seed,
            content_moderation=content_moderation,
        )

    async def increase_resolution(
        self,
        *,
        desired_increase: int | Unset = UNSET,
        image_url: str | Unset = UNSET,
        file: FileInput | Unset = UNSET,
    ) -> BriaFile:
        """Enlarge a picture two or four times.

        Callers of the vendor send a form, and `desired_increase` in the query. The vendor refuses a side below 216
        pixels with status 406.

        `POST /bria-ai/v1/image/increase_resolution`; the path is inferred, no source confirms it.

        Args:
            desired_increase: How many times larger, 2 or 4.
            image_url: Address of the picture.
            file: The picture as a file.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Increase Resolution, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); third-party callers of the vendor's API; BRIA API v1 reference.
        """
        from .increase_resolution import OPERATION

        return await self._client.send(OPERATION, desired_increase=desired_increase, image_url=image_url, file=file)

    async def crop(
        self,
        *,
        image_url: str | Unset = UNSET,
        file: str | Unset = UNSET,
        content_moderation: bool | Unset = UNSET,
    ) -> BriaFile:
        """Crop a picture.

        Fields beyond these are not known.

        `POST /bria-ai/v1/crop`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture; wins over `file`.
            file: The picture as base64.
            content_moderation: Check the picture for unfit content. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Crop, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference (crop, of v2); a third-party caller of the vendor's API (crop, of v1).
        """
        from .crop import OPERATION

        return await self._client.send(OPERATION, image_url=image_url, file=file, content_moderation=content_moderation)

    async def cut_out_product(
        self,
        *,
        sku: str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        file: str | Unset = UNSET,
        force_rmbg: bool | Unset = UNSET,
        content_moderation: bool | Unset = UNSET,
    ) -> BriaFile:
        """Cut a product out of its picture.

        `POST /bria-ai/v1/product/cutout`; the path is inferred, no source confirms it.

        Args:
            sku: Your own number of the product.
            image_url: Address of the picture; wins over `file`.
            file: The picture as base64.
            force_rmbg: Remove the background even of a picture that has transparency. The gateway's default is False.
            content_moderation: Check the picture for unfit content. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Cutout, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference.
        """
        from .cut_out_product import OPERATION

        return await self._client.send(
            OPERATION,
            sku=sku,
            image_url=image_url,
            file=file,
            force_rmbg=force_rmbg,
            content_moderation=content_moderation,
        )

    async def make_packshot(
        self,
        *,
        sku: str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        file: str | Unset = UNSET,
        background_color: str | Unset = UNSET,
        force_rmbg: bool | Unset = UNSET,
        content_moderation: bool | Unset = UNSET,
    ) -> BriaFile:
        """Put a product on a plain background.

        The result has 2000 by 2000 pixels.

        `POST /bria-ai/v1/product/packshot`; the path is inferred, no source confirms it.

        Args:
            sku: Your own number of the product.
            image_url: Address of the picture; wins over `file`.
            file: The picture as base64.
            background_color: Colour of the background as hex, or `transparent`. The gateway's default is '#FFFFFF'.
            force_rmbg: Remove the background even of a picture that has transparency. The gateway's default is False.
            content_moderation: Check the picture for unfit content. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Packshot, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference.
        """
        from .make_packshot import OPERATION

        return await self._client.send(
            OPERATION,
            sku=sku,
            image_url=image_url,
            file=file,
            background_color=background_color,
            force_rmbg=force_rmbg,
            content_moderation=content_moderation,
        )

    async def add_shadow(
        self,
        *,
        sku: str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        file: str | Unset = UNSET,
        shadow_type: Literal["float", "regular"] | Unset = UNSET,
        background_color: str | Unset = UNSET,
        shadow_color: str | Unset = UNSET,
        shadow_offset: Sequence[int] | Unset = UNSET,
        shadow_intensity: int | Unset = UNSET,
        shadow_blur: int | Unset = UNSET,
        shadow_width: int | Unset = UNSET,
        shadow_height: int | Unset = UNSET,
        force_rmbg: bool | Unset = UNSET,
        content_moderation: bool | Unset = UNSET,
    ) -> BriaFile:
        """Add a shadow to a product.

        A reseller of the vendor has `type` for `shadow_type`; code that calls the vendor sends `shadow_type`.

        `POST /bria-ai/v1/product/shadow`; the path is inferred, no source confirms it.

        Args:
            sku: Your own number of the product.
            image_url: Address of the picture; wins over `file`.
            file: The picture as base64.
            shadow_type: A shadow on the ground, or that of a floating product. The gateway's default is 'regular'.
            background_color: Colour of the background as hex; transparent if absent.
            shadow_color: Colour of the shadow as hex. The gateway's default is '#000000'.
            shadow_offset: Where the shadow is relative to the product, as x and y in pixels, by default 0 and 15.
            shadow_intensity: How dark it is, 0 to 100. The gateway's default is 60.
            shadow_blur: How soft its edges are.
            shadow_width: Width in pixels, of a floating product.
            shadow_height: Height in pixels, of a floating product. The gateway's default is 70.
            force_rmbg: Remove the background even of a picture that has transparency. The gateway's default is False.
            content_moderation: Check the picture for unfit content. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Shadow, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); third-party callers of the vendor's API; BRIA API v1 reference; replicate.com, bria/product-shadow (shadow_offset, shadow_blur, their defaults).
        """
        from .add_shadow import OPERATION

        return await self._client.send(
            OPERATION,
            sku=sku,
            image_url=image_url,
            file=file,
            shadow_type=shadow_type,
            background_color=background_color,
            shadow_color=shadow_color,
            shadow_offset=shadow_offset,
            shadow_intensity=shadow_intensity,
            shadow_blur=shadow_blur,
            shadow_width=shadow_width,
            shadow_height=shadow_height,
            force_rmbg=force_rmbg,
            content_moderation=content_moderation,
        )

    async def place_in_scene(
        self,
        *,
        scene_description: str,
        sku: str | Unset = UNSET,
        image_url: str | Unset = UNSET,
        file: str | Unset = UNSET,
        optimize_description: bool | Unset = UNSET,
        placement_type: Literal[
            "automatic",
            "automatic_aspect_ratio",
            "custom_coordinates",
            "manual_padding",
            "manual_placement",
            "original",
        ]
        | Unset = UNSET,
        manual_placement_selection: Sequence[
            Literal[
                "bottom_center",
                "bottom_left",
                "bottom_right",
                "center_horizontal",
                "center_vertical",
                "left_center",
                "right_center",
                "upper_center",
                "upper_left",
                "upper_right",
            ]
        ]
        | Unset = UNSET,
        padding_values: Sequence[int] | Unset = UNSET,
        shot_size: Sequence[int] | Unset = UNSET,
        num_results: int | Unset = UNSET,
        original_quality: bool | Unset = UNSET,
        fast: bool | Unset = UNSET,
        sync: bool | Unset = UNSET,
        force_rmbg: bool | Unset = UNSET,
        content_moderation: bool | Unset = UNSET,
    ) -> BriaResults:
        """Place a product in a scene described in words.

        Only the title of the page is known. The vendor makes scenes by text and by a reference picture
        (`lifestyle_shot_by_image`, `ref_image_file`); by text is assumed.

        `POST /bria-ai/v1/product/lifestyle_shot_by_text`; the path is inferred, no source confirms it.

        Args:
            scene_description: What the scene shows.
            sku: Your own number of the product.
            image_url: Address of the picture; wins over `file`.
            file: The picture as base64.
            optimize_description: Let the description be improved first. The gateway's default is True.
            placement_type: How the product is placed.
            manual_placement_selection: Where it is placed, with `manual_placement`.
            padding_values: Room on the left, right, top and bottom in pixels, with `manual_padding`.
            shot_size: Width and height of the result in pixels.
            num_results: How many pictures. The gateway's default is 1.
            original_quality: Keep the size of the picture.
            fast: Prefer speed to quality. The gateway's default is True.
            sync: Wait for the pictures; otherwise their addresses are answered at once and filled later. The gateway's default is False.
            force_rmbg: Remove the background even of a picture that has transparency. The gateway's default is False.
            content_moderation: Check the picture for unfit content. The gateway's default is False.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Scene, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference; Bria-AI/ComfyUI-BRIA-API; fal.ai client types (fal-ai/fal-js).
        """
        from .place_in_scene import OPERATION

        return await self._client.send(
            OPERATION,
            scene_description=scene_description,
            sku=sku,
            image_url=image_url,
            file=file,
            optimize_description=optimize_description,
            placement_type=placement_type,
            manual_placement_selection=manual_placement_selection,
            padding_values=padding_values,
            shot_size=shot_size,
            num_results=num_results,
            original_quality=original_quality,
            fast=fast,
            sync=sync,
            force_rmbg=force_rmbg,
            content_moderation=content_moderation,
        )

    async def caption(
        self,
        *,
        image_url: str | Unset = UNSET,
        file: str | Unset = UNSET,
    ) -> BriaCaptions:
        """Describe a picture in words.

        `POST /bria-ai/v1/caption`; the path is inferred, no source confirms it.

        Args:
            image_url: Address of the picture; wins over `file`.
            file: The picture as base64.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Caption, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference.
        """
        from .caption import OPERATION

        return await self._client.send(OPERATION, image_url=image_url, file=file)

    async def register(
        self,
        *,
        image_url: str | Unset = UNSET,
        org_image_key: str | Unset = UNSET,
        is_private: bool | str | Unset = UNSET,
    ) -> BriaVisual:
        """Register a picture for masks, presenters and layers.

        JPEG or PNG up to 12 MB; the vendor refuses larger ones with status 413, other types with 415.
        The id goes into `bria_generate_masks`, `bria_get_presenters`, `bria_modify_presenters` and
        `bria_delayer_image`.

        `POST /bria-ai/v1/register`; the path is inferred, no source confirms it.

        Args:
            image_url: Public address of the picture; this or `org_image_key`.
            org_image_key: Your own id of the picture.
            is_private: Keep it private, by default true; the vendor's page says that it is a text.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Register, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference.
        """
        from .register import OPERATION

        return await self._client.send(
            OPERATION, image_url=image_url, org_image_key=org_image_key, is_private=is_private
        )

    async def generate_masks(
        self,
        visual_id: str,
    ) -> BriaMasks:
        """Make a mask of every object in a registered picture.

        The vendor later moved this to `/objects/mask_generator`, with `image_url` or `file` in the body. The name of
        the answer's field is unconfirmed.

        `POST /bria-ai/v1/{visual_id}/objects/mask_generator`; the path is inferred, no source confirms it.

        Args:
            visual_id: The id that `bria_register` answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Mask, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference.
        """
        from .generate_masks import OPERATION

        return await self._client.send(OPERATION, visual_id=visual_id)

    async def get_presenters(
        self,
        visual_id: str,
    ) -> list[dict[str, Any]]:
        """List the people in a registered picture and what can be changed.

        The vendor answers status 205 while the picture is not ready: ask again.

        `GET /bria-ai/v1/{visual_id}/person/info`; the path is inferred, no source confirms it.

        Args:
            visual_id: The id that `bria_register` answered.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Presenter info, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference.
        """
        from .get_presenters import OPERATION

        return await self._client.send(OPERATION, visual_id=visual_id)

    async def modify_presenters(
        self,
        visual_id: str,
        *,
        changes: Sequence[BriaPresenterChange | Mapping[str, Any]],
        sid: str | Unset = UNSET,
        desired_resolution: Literal["had", "nhd", "original", "svga", "uhd", "uwfhd", "uwqhd", "wqxga", "wuxga", "xga"]
        | Unset = UNSET,
    ) -> BriaModifiedImage:
        """Change people in a registered picture.

        The vendor says that it answers an address and a session; the name `image_res` is taken from
        `bria_delayer_image`, that of `actions` is unconfirmed.

        `POST /bria-ai/v1/{visual_id}/create`; the path is inferred, no source confirms it.

        Args:
            visual_id: The id that `bria_register` answered.
            changes: What to change.
            sid: The session of an earlier change to the same picture.
            desired_resolution: Size of the result.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Modify Presenter, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference.
        """
        from .modify_presenters import OPERATION

        return await self._client.send(
            OPERATION, visual_id=visual_id, changes=changes, sid=sid, desired_resolution=desired_resolution
        )

    async def delayer_image(
        self,
        visual_id: str,
        *,
        sid: str | Unset = UNSET,
    ) -> BriaModifiedImage:
        """Split a registered picture into the layers of a PSD file.

        `POST /bria-ai/v1/{visual_id}/image_to_psd`; the path is inferred, no source confirms it.

        Args:
            visual_id: The id that `bria_register` answered.
            sid: The session of an earlier change.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > BRIA > Delayer Image, title only; a public survey of doc.302.ai of 2026-09 (the mount /bria-ai/v1); BRIA API v1 reference.
        """
        from .delayer_image import OPERATION

        return await self._client.send(OPERATION, visual_id=visual_id, sid=sid)
