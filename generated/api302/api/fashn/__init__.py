"""The operations of `client.fashn`."""

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
    from ...models.submit_images import SubmitImages
    from . import try_on as try_on
    from . import try_on_v15 as try_on_v15

_OPERATIONS = (
    "try_on",
    "try_on_v15",
)

if not TYPE_CHECKING:  # to a checker, only what is imported above exists
    __getattr__, __dir__ = _modules(__name__, _OPERATIONS)


class Fashn:
    """The operations of `client.fashn`."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def try_on(
        self,
        *,
        model_image: str,
        garment_image: str,
        category: Literal["bottoms", "one-pieces", "tops"],
        garment_photo_type: Literal["auto", "flat-lay", "model"] | Unset = UNSET,
        nsfw_filter: bool | Unset = UNSET,
        cover_feet: bool | Unset = UNSET,
        adjust_hands: bool | Unset = UNSET,
        restore_background: bool | Unset = UNSET,
        restore_clothes: bool | Unset = UNSET,
        long_top: bool | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        timesteps: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_samples: int | Unset = UNSET,
    ) -> SubmitImages:
        """Dress a person in a garment with FASHN.

        Answers when it is done. Defaults and the answer are those of fal.ai's model of the same name.

        `POST /302/submit/fashn-tryon`.

        Args:
            model_image: Address of the picture of the person, or the picture as a data URI.
            garment_image: Address of the picture of the garment, or the picture as a data URI.
            category: What is dressed.
            garment_photo_type: Whether somebody wears the garment in its picture. The gateway's default is 'auto'.
            nsfw_filter: Refuse what is unfit for work. The gateway's default is True.
            cover_feet: Let the garment cover the feet. The gateway's default is False.
            adjust_hands: Redraw the hands. The gateway's default is False.
            restore_background: Keep the background as it was. The gateway's default is False.
            restore_clothes: Keep the other clothes as they were. The gateway's default is False.
            long_top: The garment is a long top, e.g. a coat. The gateway's default is False.
            guidance_scale: How closely the picture follows the garment. The gateway's default is 2.0.
            timesteps: Steps of denoising; more are slower and finer. The gateway's default is 50.
            seed: For repeatable pictures. The gateway's default is 42.
            num_samples: How many pictures to draw. The gateway's default is 1.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > FASHN > Fashn-Tryon(Virtual Try-On); a dress-up web app in the style of 302.AI, repository not named; fal.ai: fashn/tryon.
        """
        from .try_on import OPERATION

        return self._client.send(
            OPERATION,
            model_image=model_image,
            garment_image=garment_image,
            category=category,
            garment_photo_type=garment_photo_type,
            nsfw_filter=nsfw_filter,
            cover_feet=cover_feet,
            adjust_hands=adjust_hands,
            restore_background=restore_background,
            restore_clothes=restore_clothes,
            long_top=long_top,
            guidance_scale=guidance_scale,
            timesteps=timesteps,
            seed=seed,
            num_samples=num_samples,
        )

    def try_on_v15(
        self,
        *,
        model_image: str,
        garment_image: str,
        category: str | Unset = UNSET,
        mode: Literal["balanced", "performance", "quality"] | Unset = UNSET,
        garment_photo_type: Literal["auto", "flat-lay", "model"] | Unset = UNSET,
        moderation_level: Literal["conservative", "none", "permissive"] | Unset = UNSET,
        restore_background: bool | Unset = UNSET,
        restore_clothes: bool | Unset = UNSET,
        long_top: bool | Unset = UNSET,
        num_samples: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        segmentation_free: bool | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
    ) -> SubmitImages:
        """Dress a person in a garment with FASHN 1.5.

        Answers when it is done; the caller waits up to 360 seconds. It sends `upper_body`, `lower_body` or `dresses`
        for `category`, whatever its user chose, where fal.ai's model of the same name has `tops`, `bottoms`,
        `one-pieces` and `auto`; and it sends three fields of the older version.

        `POST /302/submit/fashn-tryon-v1.5`.

        Args:
            model_image: Address of the picture of the person, or the picture as a data URI.
            garment_image: Address of the picture of the garment, or the picture as a data URI.
            category: What is dressed: `upper_body`, `lower_body` or `dresses`, or in the vendor's words `tops`, `bottoms`, `one-pieces` or `auto`. The gateway's default is 'auto'.
            mode: Faster or finer. The gateway's default is 'balanced'.
            garment_photo_type: Whether somebody wears the garment in its picture. The gateway's default is 'auto'.
            moderation_level: How strictly garments are refused. The gateway's default is 'permissive'.
            restore_background: Keep the background as it was; of the older version.
            restore_clothes: Keep the other clothes as they were; of the older version.
            long_top: The garment is a long top; of the older version.
            num_samples: How many pictures to draw. The gateway's default is 1.
            seed: For repeatable pictures; the caller sends -1.
            segmentation_free: Dress without cutting out the old clothes first. The gateway's default is True.
            sync_mode: Wait for the file and answer it directly.
            output_format: Format of the pictures. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > FASHN > Fashn-Tryon(Virtual Try-On v1.5); a third-party backend; fal.ai: fashn/tryon/v1.5.
        """
        from .try_on_v15 import OPERATION

        return self._client.send(
            OPERATION,
            model_image=model_image,
            garment_image=garment_image,
            category=category,
            mode=mode,
            garment_photo_type=garment_photo_type,
            moderation_level=moderation_level,
            restore_background=restore_background,
            restore_clothes=restore_clothes,
            long_top=long_top,
            num_samples=num_samples,
            seed=seed,
            segmentation_free=segmentation_free,
            sync_mode=sync_mode,
            output_format=output_format,
        )


class AsyncFashn:
    """The operations of `client.fashn`, to await."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def try_on(
        self,
        *,
        model_image: str,
        garment_image: str,
        category: Literal["bottoms", "one-pieces", "tops"],
        garment_photo_type: Literal["auto", "flat-lay", "model"] | Unset = UNSET,
        nsfw_filter: bool | Unset = UNSET,
        cover_feet: bool | Unset = UNSET,
        adjust_hands: bool | Unset = UNSET,
        restore_background: bool | Unset = UNSET,
        restore_clothes: bool | Unset = UNSET,
        long_top: bool | Unset = UNSET,
        guidance_scale: float | Unset = UNSET,
        timesteps: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        num_samples: int | Unset = UNSET,
    ) -> SubmitImages:
        """Dress a person in a garment with FASHN.

        Answers when it is done. Defaults and the answer are those of fal.ai's model of the same name.

        `POST /302/submit/fashn-tryon`.

        Args:
            model_image: Address of the picture of the person, or the picture as a data URI.
            garment_image: Address of the picture of the garment, or the picture as a data URI.
            category: What is dressed.
            garment_photo_type: Whether somebody wears the garment in its picture. The gateway's default is 'auto'.
            nsfw_filter: Refuse what is unfit for work. The gateway's default is True.
            cover_feet: Let the garment cover the feet. The gateway's default is False.
            adjust_hands: Redraw the hands. The gateway's default is False.
            restore_background: Keep the background as it was. The gateway's default is False.
            restore_clothes: Keep the other clothes as they were. The gateway's default is False.
            long_top: The garment is a long top, e.g. a coat. The gateway's default is False.
            guidance_scale: How closely the picture follows the garment. The gateway's default is 2.0.
            timesteps: Steps of denoising; more are slower and finer. The gateway's default is 50.
            seed: For repeatable pictures. The gateway's default is 42.
            num_samples: How many pictures to draw. The gateway's default is 1.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > FASHN > Fashn-Tryon(Virtual Try-On); a dress-up web app in the style of 302.AI, repository not named; fal.ai: fashn/tryon.
        """
        from .try_on import OPERATION

        return await self._client.send(
            OPERATION,
            model_image=model_image,
            garment_image=garment_image,
            category=category,
            garment_photo_type=garment_photo_type,
            nsfw_filter=nsfw_filter,
            cover_feet=cover_feet,
            adjust_hands=adjust_hands,
            restore_background=restore_background,
            restore_clothes=restore_clothes,
            long_top=long_top,
            guidance_scale=guidance_scale,
            timesteps=timesteps,
            seed=seed,
            num_samples=num_samples,
        )

    async def try_on_v15(
        self,
        *,
        model_image: str,
        garment_image: str,
        category: str | Unset = UNSET,
        mode: Literal["balanced", "performance", "quality"] | Unset = UNSET,
        garment_photo_type: Literal["auto", "flat-lay", "model"] | Unset = UNSET,
        moderation_level: Literal["conservative", "none", "permissive"] | Unset = UNSET,
        restore_background: bool | Unset = UNSET,
        restore_clothes: bool | Unset = UNSET,
        long_top: bool | Unset = UNSET,
        num_samples: int | Unset = UNSET,
        seed: int | Unset = UNSET,
        segmentation_free: bool | Unset = UNSET,
        sync_mode: bool | Unset = UNSET,
        output_format: Literal["jpeg", "png"] | Unset = UNSET,
    ) -> SubmitImages:
        """Dress a person in a garment with FASHN 1.5.

        Answers when it is done; the caller waits up to 360 seconds. It sends `upper_body`, `lower_body` or `dresses`
        for `category`, whatever its user chose, where fal.ai's model of the same name has `tops`, `bottoms`,
        `one-pieces` and `auto`; and it sends three fields of the older version.

        `POST /302/submit/fashn-tryon-v1.5`.

        Args:
            model_image: Address of the picture of the person, or the picture as a data URI.
            garment_image: Address of the picture of the garment, or the picture as a data URI.
            category: What is dressed: `upper_body`, `lower_body` or `dresses`, or in the vendor's words `tops`, `bottoms`, `one-pieces` or `auto`. The gateway's default is 'auto'.
            mode: Faster or finer. The gateway's default is 'balanced'.
            garment_photo_type: Whether somebody wears the garment in its picture. The gateway's default is 'auto'.
            moderation_level: How strictly garments are refused. The gateway's default is 'permissive'.
            restore_background: Keep the background as it was; of the older version.
            restore_clothes: Keep the other clothes as they were; of the older version.
            long_top: The garment is a long top; of the older version.
            num_samples: How many pictures to draw. The gateway's default is 1.
            seed: For repeatable pictures; the caller sends -1.
            segmentation_free: Dress without cutting out the old clothes first. The gateway's default is True.
            sync_mode: Wait for the file and answer it directly.
            output_format: Format of the pictures. The gateway's default is 'png'.

        Raises:
            api302.ApiError: the gateway refuses or fails; one subclass for each status.
            api302.ConnectionError: the gateway cannot be reached, or not in time.

        Source: 302.AI documentation, Image Processing > FASHN > Fashn-Tryon(Virtual Try-On v1.5); a third-party backend; fal.ai: fashn/tryon/v1.5.
        """
        from .try_on_v15 import OPERATION

        return await self._client.send(
            OPERATION,
            model_image=model_image,
            garment_image=garment_image,
            category=category,
            mode=mode,
            garment_photo_type=garment_photo_type,
            moderation_level=moderation_level,
            restore_background=restore_background,
            restore_clothes=restore_clothes,
            long_top=long_top,
            num_samples=num_samples,
            seed=seed,
            segmentation_free=segmentation_free,
            sync_mode=sync_mode,
            output_format=output_format,
        )
