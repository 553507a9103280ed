from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageModelsSd3Request(Model):
    """The object `ImageModelsSd3Request`.

    Attributes:
        prompt: What the picture shows.
        negative_prompt: What the picture must not show.
        aspect_ratio: Width to height, e.g. `3:2`.
        image: The picture to start from.
        output_format: Format of the picture, e.g. `png`.
        seed: For repeatable pictures, above 0.
        prompt_strength: How much of `image` is lost, as text; 0 keeps it, 1 ignores it.
    """

    prompt: str
    negative_prompt: str | Unset = UNSET
    aspect_ratio: str | Unset = UNSET
    image: bytes | Unset = UNSET
    output_format: str | Unset = UNSET
    seed: int | Unset = UNSET
    prompt_strength: str | Unset = UNSET
