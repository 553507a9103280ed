from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageModelsSdxlLightningV3Request(Model):
    """The object `ImageModelsSdxlLightningV3Request`.

    Attributes:
        prompt: What the picture shows.
        image_size: The size of the picture, pixels across and down.
        batch_size: How many pictures, 1 to 4. The gateway's default is 1.
        num_inference_steps: Steps of denoising, 1 to 4. The gateway's default is 4.
        guidance_scale: How closely the picture follows the prompt, 0 to 2. The gateway's default is 1.0.
        negative_prompt: What the picture must not show.
        seed: For repeatable pictures, 0 to 9999999999.
    """

    prompt: str
    image_size: Literal["1024x1024", "1024x2048", "1152x2048", "1536x1024", "1536x2048", "2048x1152"] | str
    batch_size: int
    num_inference_steps: int
    guidance_scale: float
    negative_prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
