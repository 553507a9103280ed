from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .submit_image_size import SubmitImageSize


@define(slots=False, kw_only=True, repr=False, eq=False)
class FluxSchnellReduxRequest(Model):
    """The object `FluxSchnellReduxRequest`.

    Attributes:
        image_url: Address of the picture to draw after.
        image_size: Width and height, or the name of a size. The gateway's default is 'landscape_4_3'.
        num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 4.
        seed: For repeatable pictures.
        sync_mode: A flag of the vendor, to wait for the file and answer it directly.
        num_images: How many pictures. The gateway's default is 1.
        enable_safety_checker: Check the pictures for unfit content. The gateway's default is True.
        output_format: Format of the picture. The gateway's default is 'png'.
    """

    image_url: str
    image_size: (
        SubmitImageSize
        | Literal["landscape_16_9", "landscape_4_3", "portrait_16_9", "portrait_4_3", "square", "square_hd"]
        | str
        | Unset
    ) = UNSET
    num_inference_steps: int | Unset = UNSET
    seed: int | Unset = UNSET
    sync_mode: bool | Unset = UNSET
    num_images: int | Unset = UNSET
    enable_safety_checker: bool | Unset = UNSET
    output_format: Literal["jpeg", "png"] | str | Unset = UNSET
