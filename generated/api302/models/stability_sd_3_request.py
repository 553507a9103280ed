from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class StabilitySd3Request(Model):
    """The object `StabilitySd3Request`.

    Attributes:
        prompt: What to show.
        aspect_ratio: Ratio of width to height, of text-to-image. The gateway's default is '1:1'.
        mode: Whether a picture is changed. The gateway's default is 'text-to-image'.
        model: `sd3`, `sd3-turbo`, `sd3.5-large`, `sd3.5-large-turbo` or `sd3.5-medium`.
        image: The picture to start with, of image-to-image.
        strength: How far the picture is left, 0 to 1, of image-to-image; 0 keeps it, 1 ignores it.
        negative_prompt: What not to show.
        seed: Seed, 0 to 4294967294; 0 or nothing for a random one.
        output_format: Format of the file.
    """

    prompt: str
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "4:5", "5:4", "9:16", "9:21"] | str | Unset = UNSET
    mode: Literal["image-to-image", "text-to-image"] | str | Unset = UNSET
    model: str | Unset = UNSET
    image: bytes | Unset = UNSET
    strength: float | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    seed: int | Unset = UNSET
    output_format: Literal["jpeg", "png"] | str | Unset = UNSET
