from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImagesUnifiedRequest(Model):
    """The object `ImagesUnifiedRequest`.

    Attributes:
        model: The model, by its name in the list of `images_generate_unified`.
        prompt: What to show.
        width: Width in pixels, of models that take pixels.
        height: Height in pixels, of models that take pixels.
        aspect_ratio: Ratio of width to height, e.g. `16:9`, of models that take ratios.
        size: Size, e.g. `1024x1024` or `2K`, of models that take one.
        image: Input picture, or several, of models that change pictures; address or `data:image/…;base64,…`.
        mask_image: Mask of the part to change.
        negative_prompt: What not to show.
        output_format: Format of the file, e.g. `png`.
    """

    model: str
    prompt: str
    width: int | Unset = UNSET
    height: int | Unset = UNSET
    aspect_ratio: str | Unset = UNSET
    size: str | Unset = UNSET
    image: str | list[str] | Unset = UNSET
    mask_image: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    output_format: str | Unset = UNSET
