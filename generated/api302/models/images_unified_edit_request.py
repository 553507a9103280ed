from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImagesUnifiedEditRequest(Model):
    """The object `ImagesUnifiedEditRequest`.

    Attributes:
        model: The model, by its name in the list of `images_generate_unified`.
        image: The picture to change.
        prompt: What to change.
        mask: Mask of the part to change.
        n: How many pictures.
        size: Width and height in pixels, e.g. `1024x1024`.
        response_format: An address, or the data.
        aspect_ratio: Ratio of width to height, e.g. `16:9`; an addition of 302.AI.
    """

    model: str
    image: bytes
    prompt: str
    mask: bytes | Unset = UNSET
    n: int | Unset = UNSET
    size: str | Unset = UNSET
    response_format: Literal["b64_json", "url"] | str | Unset = UNSET
    aspect_ratio: str | Unset = UNSET
