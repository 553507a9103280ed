from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsTransferPoseRequest(Model):
    """The object `ImageToolsTransferPoseRequest`.

    Attributes:
        pose_image_url: Address of the picture with the pose.
        person_image_url: Address of the picture of the person.
        num_inference_steps: Steps of denoising; more are slower and finer. The gateway's default is 50.
        guidance_scale: How closely the pictures are followed. The gateway's default is 2.5.
        enable_safety_checker: Refuse what is unfit for work. The gateway's default is True.
        output_format: Format of the picture, `jpeg` or `png`. The gateway's default is 'png'.
        seed: For repeatable pictures.
    """

    pose_image_url: str | Unset = UNSET
    person_image_url: str | Unset = UNSET
    num_inference_steps: int | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    enable_safety_checker: bool | Unset = UNSET
    output_format: str | Unset = UNSET
    seed: int | Unset = UNSET
