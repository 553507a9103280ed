from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .submit_image_size import SubmitImageSize


@define(slots=False, kw_only=True, repr=False, eq=False)
class FluxControlRequest(Model):
    """The object `FluxControlRequest`.

    Attributes:
        prompt: What the picture shows.
        control_image_url: Address of the picture whose edges or depth to keep.
        image_size: Width and height, or the name of a size. The gateway's default is 'landscape_4_3'.
        num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 28.
        guidance_scale: How closely the picture follows the prompt. The gateway's default is 3.5.
        seed: For repeatable pictures.
        sync_mode: A flag of the vendor, to wait for the file and answer it directly.
        num_images: How many pictures. The gateway's default is 1.
        output_format: Format of the picture. The gateway's default is 'jpeg'.
        safety_tolerance: How much the moderation lets pass, as text, 1 (strict) to 6. The gateway's default is '2'.
    """

    prompt: str
    control_image_url: str
    image_size: (
        SubmitImageSize
        | Literal["landscape_16_9", "landscape_4_3", "portrait_16_9", "portrait_4_3", "square", "square_hd"]
        | str
        | Unset
    ) = UNSET
    num_inference_steps: int | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    seed: int | Unset = UNSET
    sync_mode: bool | Unset = UNSET
    num_images: int | Unset = UNSET
    output_format: Literal["jpeg", "png"] | str | Unset = UNSET
    safety_tolerance: Literal["1", "2", "3", "4", "5", "6"] | str | Unset = UNSET
