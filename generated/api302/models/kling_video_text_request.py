from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoTextRequest(Model):
    """302.AI's newer code sends JSON, its older code and the product page a form with the same fields.

    Attributes:
        prompt: What to show.
        negative_prompt: What not to show.
        cfg: How closely the video follows the prompt: 0 is the most creative, 1 the closest.
        aspect_ratio: Width to height.
        camera_type: A camera move, such as `zoom`; seen with 1.0, 1.5 and 1.6.
        camera_value: Strength of the camera move, such as `-5`.
        image_list: Reference pictures, which 302.AI's own code sends to the paths of 1.6; its app takes up to 4.
        enable_audio: Make sounds too; documented for 1.6 from a picture, not confirmed from text.
        callback: Address that gets the result by POST; documented for 1.6 from a picture, not confirmed from text.
    """

    prompt: str
    negative_prompt: str | Unset = UNSET
    cfg: float | Unset = UNSET
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | str | Unset = UNSET
    camera_type: str | Unset = UNSET
    camera_value: str | Unset = UNSET
    image_list: list[str] | Unset = UNSET
    enable_audio: bool | Unset = UNSET
    callback: str | Unset = UNSET
