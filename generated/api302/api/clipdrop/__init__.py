"""The operations of `client.clipdrop`."""

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
    from . import clean_up as clean_up
    from . import remove_background as remove_background
    from . import remove_background_jpeg as remove_background_jpeg
    from . import remove_background_webp as remove_background_webp
    from . import uncrop as uncrop
    from . import upscale as upscale

_OPERATIONS = (
    "clean_up",
    "upscale",
    "remove_background",
    "remove_background_webp",
    "remove_background_jpeg",
    "uncrop",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Clipdrop:
    """The operations of `client.clipdrop`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def clean_up(
        self,
        *,
        image_file: FileInput,
        mask_file: FileInput,
        mode: Literal["fast", "quality"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Remove what a mask covers from a picture.

        The vendor's errors are `{error: text}`. Its answers carry the headers `x-remaining-credits` and
        `x-credits-consumed`. One client sends the key as `x-api-key` instead of `Authorization`.

        `POST /clipdrop/cleanup/v1`.

        Args:
            image_file: The picture: JPEG or PNG, up to 16 megapixels and 30 MB.
            mask_file: A PNG of the same size that is 255 where something is to go, and 0 elsewhere; no grey.
            mode: Speed or quality. The gateway's default is 'fast'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party gateway (messs): client and tests; third-party TypeScript client (rxjs) of api.302.ai/clipdrop; Clipdrop API reference.
        """
        from .clean_up import OPERATION

        return self._client.send(OPERATION, image_file=image_file, mask_file=mask_file, mode=mode)

    def upscale(
        self,
        *,
        image_file: FileInput,
        target_width: int,
        target_height: int,
    ) -> BinaryAnswer:
        """Enlarge a picture to a given size.

        The answer is WebP when the picture has transparency, JPEG otherwise. The vendor's errors are `{error: text}`.
        One client sends the key as `x-api-key` instead of `Authorization`.

        `POST /clipdrop/image-upscaling/v1/upscale`.

        Args:
            image_file: The picture: PNG, JPEG or WebP, up to 16 megapixels and 30 MB.
            target_width: Width of the result in pixels, 1 to 4096.
            target_height: Height of the result in pixels, 1 to 4096.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party gateway (messs): client and tests; third-party TypeScript client (rxjs) of api.302.ai/clipdrop; Clipdrop API reference.
        """
        from .upscale import OPERATION

        return self._client.send(
            OPERATION, image_file=image_file, target_width=target_width, target_height=target_height
        )

    def remove_background(
        self,
        *,
        image_file: FileInput,
        transparency_handling: Literal["discard_alpha_layer", "return_input_if_non_opaque"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Cut out what stands in the foreground of a picture.

        The `Accept` header decides on the format: `remove_background` asks for PNG, which is also the vendor's default,
        `remove_background_webp` and `remove_background_jpeg` for what they say. The result has the size of the picture. The
        vendor's errors are `{error: text}`, and its answers carry the headers `x-remaining-credits` and `x-credits-consumed`.

        `POST /clipdrop/remove-background/v1`.

        Args:
            image_file: The picture: PNG, JPEG or WebP, up to 25 megapixels and 30 MB.
            transparency_handling: What becomes of a picture with transparency; it is given back as it is, or its alpha channel is ignored. The gateway's default is 'return_input_if_non_opaque'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party gateway (messs): client and tests; Clipdrop API reference.
        """
        from .remove_background import OPERATION

        return self._client.send(OPERATION, image_file=image_file, transparency_handling=transparency_handling)

    def remove_background_webp(
        self,
        *,
        image_file: FileInput,
        transparency_handling: Literal["discard_alpha_layer", "return_input_if_non_opaque"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Cut out what stands in the foreground of a picture.

        The `Accept` header decides on the format: `remove_background` asks for PNG, which is also the vendor's default,
        `remove_background_webp` and `remove_background_jpeg` for what they say. The result has the size of the picture. The
        vendor's errors are `{error: text}`, and its answers carry the headers `x-remaining-credits` and `x-credits-consumed`.

        `POST /clipdrop/remove-background/v1`.

        Args:
            image_file: The picture: PNG, JPEG or WebP, up to 25 megapixels and 30 MB.
            transparency_handling: What becomes of a picture with transparency; it is given back as it is, or its alpha channel is ignored. The gateway's default is 'return_input_if_non_opaque'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party gateway (messs): client and tests; Clipdrop API reference.
        """
        from .remove_background_webp import OPERATION

        return self._client.send(OPERATION, image_file=image_file, transparency_handling=transparency_handling)

    def remove_background_jpeg(
        self,
        *,
        image_file: FileInput,
        transparency_handling: Literal["discard_alpha_layer", "return_input_if_non_opaque"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Cut out what stands in the foreground of a picture.

        The `Accept` header decides on the format: `remove_background` asks for PNG, which is also the vendor's default,
        `remove_background_webp` and `remove_background_jpeg` for what they say. The result has the size of the picture. The
        vendor's errors are `{error: text}`, and its answers carry the headers `x-remaining-credits` and `x-credits-consumed`.

        `POST /clipdrop/remove-background/v1`.

        Args:
            image_file: The picture: PNG, JPEG or WebP, up to 25 megapixels and 30 MB.
            transparency_handling: What becomes of a picture with transparency; it is given back as it is, or its alpha channel is ignored. The gateway's default is 'return_input_if_non_opaque'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party gateway (messs): client and tests; Clipdrop API reference.
        """
        from .remove_background_jpeg import OPERATION

        return self._client.send(OPERATION, image_file=image_file, transparency_handling=transparency_handling)

    def uncrop(
        self,
        *,
        image_file: FileInput,
        extend_left: int | Unset = UNSET,
        extend_right: int | Unset = UNSET,
        extend_up: int | Unset = UNSET,
        extend_down: int | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> BinaryAnswer:
        """Paint on beyond the edges of a picture.

        The vendor answers JPEG; a third-party client's test stands in a PNG. The vendor's errors are `{error: text}`, and
        its answers carry the headers `x-remaining-credits` and `x-credits-consumed`.

        `POST /clipdrop/uncrop/v1`.

        Args:
            image_file: The picture: JPEG, PNG or WebP, up to 10 megapixels and 30 MB.
            extend_left: Pixels to add on the left, at most 2000; a negative number crops. The gateway's default is 0.
            extend_right: Pixels to add on the right, at most 2000; a negative number crops. The gateway's default is 0.
            extend_up: Pixels to add above, at most 2000; a negative number crops. The gateway's default is 0.
            extend_down: Pixels to add below, at most 2000; a negative number crops. The gateway's default is 0.
            seed: Number that fixes the randomness, 0 to 100000.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party gateway (messs): client and tests; Clipdrop API reference.
        """
        from .uncrop import OPERATION

        return self._client.send(
            OPERATION,
            image_file=image_file,
            extend_left=extend_left,
            extend_right=extend_right,
            extend_up=extend_up,
            extend_down=extend_down,
            seed=seed,
        )


class AsyncClipdrop:
    """The operations of `client.clipdrop`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def clean_up(
        self,
        *,
        image_file: FileInput,
        mask_file: FileInput,
        mode: Literal["fast", "quality"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Remove what a mask covers from a picture.

        The vendor's errors are `{error: text}`. Its answers carry the headers `x-remaining-credits` and
        `x-credits-consumed`. One client sends the key as `x-api-key` instead of `Authorization`.

        `POST /clipdrop/cleanup/v1`.

        Args:
            image_file: The picture: JPEG or PNG, up to 16 megapixels and 30 MB.
            mask_file: A PNG of the same size that is 255 where something is to go, and 0 elsewhere; no grey.
            mode: Speed or quality. The gateway's default is 'fast'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party gateway (messs): client and tests; third-party TypeScript client (rxjs) of api.302.ai/clipdrop; Clipdrop API reference.
        """
        from .clean_up import OPERATION

        return await self._client.send(OPERATION, image_file=image_file, mask_file=mask_file, mode=mode)

    async def upscale(
        self,
        *,
        image_file: FileInput,
        target_width: int,
        target_height: int,
    ) -> BinaryAnswer:
        """Enlarge a picture to a given size.

        The answer is WebP when the picture has transparency, JPEG otherwise. The vendor's errors are `{error: text}`.
        One client sends the key as `x-api-key` instead of `Authorization`.

        `POST /clipdrop/image-upscaling/v1/upscale`.

        Args:
            image_file: The picture: PNG, JPEG or WebP, up to 16 megapixels and 30 MB.
            target_width: Width of the result in pixels, 1 to 4096.
            target_height: Height of the result in pixels, 1 to 4096.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party gateway (messs): client and tests; third-party TypeScript client (rxjs) of api.302.ai/clipdrop; Clipdrop API reference.
        """
        from .upscale import OPERATION

        return await self._client.send(
            OPERATION, image_file=image_file, target_width=target_width, target_height=target_height
        )

    async def remove_background(
        self,
        *,
        image_file: FileInput,
        transparency_handling: Literal["discard_alpha_layer", "return_input_if_non_opaque"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Cut out what stands in the foreground of a picture.

        The `Accept` header decides on the format: `remove_background` asks for PNG, which is also the vendor's default,
        `remove_background_webp` and `remove_background_jpeg` for what they say. The result has the size of the picture. The
        vendor's errors are `{error: text}`, and its answers carry the headers `x-remaining-credits` and `x-credits-consumed`.

        `POST /clipdrop/remove-background/v1`.

        Args:
            image_file: The picture: PNG, JPEG or WebP, up to 25 megapixels and 30 MB.
            transparency_handling: What becomes of a picture with transparency; it is given back as it is, or its alpha channel is ignored. The gateway's default is 'return_input_if_non_opaque'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party gateway (messs): client and tests; Clipdrop API reference.
        """
        from .remove_background import OPERATION

        return await self._client.send(OPERATION, image_file=image_file, transparency_handling=transparency_handling)

    async def remove_background_webp(
        self,
        *,
        image_file: FileInput,
        transparency_handling: Literal["discard_alpha_layer", "return_input_if_non_opaque"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Cut out what stands in the foreground of a picture.

        The `Accept` header decides on the format: `remove_background` asks for PNG, which is also the vendor's default,
        `remove_background_webp` and `remove_background_jpeg` for what they say. The result has the size of the picture. The
        vendor's errors are `{error: text}`, and its answers carry the headers `x-remaining-credits` and `x-credits-consumed`.

        `POST /clipdrop/remove-background/v1`.

        Args:
            image_file: The picture: PNG, JPEG or WebP, up to 25 megapixels and 30 MB.
            transparency_handling: What becomes of a picture with transparency; it is given back as it is, or its alpha channel is ignored. The gateway's default is 'return_input_if_non_opaque'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party gateway (messs): client and tests; Clipdrop API reference.
        """
        from .remove_background_webp import OPERATION

        return await self._client.send(OPERATION, image_file=image_file, transparency_handling=transparency_handling)

    async def remove_background_jpeg(
        self,
        *,
        image_file: FileInput,
        transparency_handling: Literal["discard_alpha_layer", "return_input_if_non_opaque"] | Unset = UNSET,
    ) -> BinaryAnswer:
        """Cut out what stands in the foreground of a picture.

        The `Accept` header decides on the format: `remove_background` asks for PNG, which is also the vendor's default,
        `remove_background_webp` and `remove_background_jpeg` for what they say. The result has the size of the picture. The
        vendor's errors are `{error: text}`, and its answers carry the headers `x-remaining-credits` and `x-credits-consumed`.

        `POST /clipdrop/remove-background/v1`.

        Args:
            image_file: The picture: PNG, JPEG or WebP, up to 25 megapixels and 30 MB.
            transparency_handling: What becomes of a picture with transparency; it is given back as it is, or its alpha channel is ignored. The gateway's default is 'return_input_if_non_opaque'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party gateway (messs): client and tests; Clipdrop API reference.
        """
        from .remove_background_jpeg import OPERATION

        return await self._client.send(OPERATION, image_file=image_file, transparency_handling=transparency_handling)

    async def uncrop(
        self,
        *,
        image_file: FileInput,
        extend_left: int | Unset = UNSET,
        extend_right: int | Unset = UNSET,
        extend_up: int | Unset = UNSET,
        extend_down: int | Unset = UNSET,
        seed: int | Unset = UNSET,
    ) -> BinaryAnswer:
        """Paint on beyond the edges of a picture.

        The vendor answers JPEG; a third-party client's test stands in a PNG. The vendor's errors are `{error: text}`, and
        its answers carry the headers `x-remaining-credits` and `x-credits-consumed`.

        `POST /clipdrop/uncrop/v1`.

        Args:
            image_file: The picture: JPEG, PNG or WebP, up to 10 megapixels and 30 MB.
            extend_left: Pixels to add on the left, at most 2000; a negative number crops. The gateway's default is 0.
            extend_right: Pixels to add on the right, at most 2000; a negative number crops. The gateway's default is 0.
            extend_up: Pixels to add above, at most 2000; a negative number crops. The gateway's default is 0.
            extend_down: Pixels to add below, at most 2000; a negative number crops. The gateway's default is 0.
            seed: Number that fixes the randomness, 0 to 100000.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: third-party gateway (messs): client and tests; Clipdrop API reference.
        """
        from .uncrop import OPERATION

        return await self._client.send(
            OPERATION,
            image_file=image_file,
            extend_left=extend_left,
            extend_right=extend_right,
            extend_up=extend_up,
            extend_down=extend_down,
            seed=seed,
        )
