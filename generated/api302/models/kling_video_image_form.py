from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoImageForm(Model):
    """The object `KlingVideoImageForm`.

    Attributes:
        input_image: First frame: JPG or PNG up to 10 MB, at least 300 pixels.
        tail_image: Last frame.
        prompt: What happens.
        negative_prompt: What not to show.
        cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
        aspect_ratio: Width to height.
        camera_type: A camera move, such as `zoom`; from 302.AI's own code.
        camera_value: Strength of the camera move, such as `-5`.
        image_list: Reference pictures; documented for 1.6 Standard with 5 seconds only.
        enable_audio: Make sounds too; documented for 1.6 Standard.
        callback: Address that gets the result by POST; documented for 1.6 Standard.
    """

    input_image: bytes
    tail_image: bytes | Unset = UNSET
    prompt: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    cfg: float | Unset = UNSET
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | str | Unset = UNSET
    camera_type: str | Unset = UNSET
    camera_value: str | Unset = UNSET
    image_list: list[str] | Unset = UNSET
    enable_audio: bool | Unset = UNSET
    callback: str | Unset = UNSET
