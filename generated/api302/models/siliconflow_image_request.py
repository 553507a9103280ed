from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SiliconflowImageRequest(Model):
    """The object `SiliconflowImageRequest`.

    Attributes:
        model: The model, e.g. `Kwai-Kolors/Kolors`.
        prompt: What to show.
        negative_prompt: What not to show.
        image_size: Width and height in pixels, e.g. `1024x1024`.
        batch_size: How many pictures, 1 to 4. The gateway's default is 1.
        seed: Seed, 0 to 9999999999.
        num_inference_steps: Steps of the diffusion, 1 to 100. The gateway's default is 20.
        guidance_scale: How closely the prompt is followed, 0 to 20. The gateway's default is 7.5.
        image: Input picture; address or `data:image/…;base64,…`.
    """

    model: str
    prompt: str
    negative_prompt: str | Unset = UNSET
    image_size: str | Unset = UNSET
    batch_size: int | Unset = UNSET
    seed: int | Unset = UNSET
    num_inference_steps: int | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    image: str | Unset = UNSET
