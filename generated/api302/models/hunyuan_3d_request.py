from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Hunyuan3DRequest(Model):
    """The object `Hunyuan3DRequest`.

    Attributes:
        input_image_url: Address of the picture, or the picture as a data URI.
        seed: For repeatable models.
        num_inference_steps: Steps of denoising, 1 to 50; more are slower and finer. The gateway's default is 50.
        guidance_scale: How closely the model follows the picture, 0 to 20. The gateway's default is 7.5.
        octree_resolution: How fine the shape is, 1 to 1024. The gateway's default is 256.
        textured_mesh: Add textures, at three times the price.
    """

    input_image_url: str
    seed: int | Unset = UNSET
    num_inference_steps: int | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    octree_resolution: int | Unset = UNSET
    textured_mesh: bool | Unset = UNSET
