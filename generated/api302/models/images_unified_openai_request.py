from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImagesUnifiedOpenaiRequest(Model):
    """The object `ImagesUnifiedOpenaiRequest`.

    Attributes:
        model: The model, by its name in the list of `images_generate_unified`.
        prompt: What to show.
        n: How many pictures.
        size: Width and height in pixels, e.g. `1024x1024`.
        aspect_ratio: Ratio of width to height, e.g. `16:9`; an addition of 302.AI.
        response_format: `url`, or `b64_json` for the data; a survey of the page spells it `bs64_json`.
        quality: Quality, in the words of the model.
        style: Style, in the words of the model.
        user: Your own id of the end user.
    """

    model: str
    prompt: str
    n: int | Unset = UNSET
    size: str | Unset = UNSET
    aspect_ratio: str | Unset = UNSET
    response_format: str | Unset = UNSET
    quality: str | Unset = UNSET
    style: str | Unset = UNSET
    user: str | Unset = UNSET
