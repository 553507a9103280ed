from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingImageRequest(Model):
    """The object `KlingImageRequest`.

    Attributes:
        model_name: `kling-v1`, `kling-v1-5`, `kling-v2`, `kling-v2-new` or `kling-v2-1`.
        prompt: What to show, up to 2500 characters.
        negative_prompt: What not to show; not together with `image`.
        image: Reference picture; address, or base64 without `data:`.
        image_reference: What of the picture is followed; needed by `kling-v1-5` with `image`.
        image_fidelity: How closely the picture is followed, 0 to 1.
        human_fidelity: How closely the face is followed, 0 to 1.
        resolution: Size of the result. The gateway's default is '1k'.
        n: How many pictures, 1 to 9. The gateway's default is 1.
        aspect_ratio: Ratio of width to height. The gateway's default is '16:9'.
        callback_url: Address that is called when the state changes.
    """

    model_name: str
    prompt: str
    negative_prompt: str | Unset = UNSET
    image: str | Unset = UNSET
    image_reference: Literal["face", "subject"] | str | Unset = UNSET
    image_fidelity: float | Unset = UNSET
    human_fidelity: float | Unset = UNSET
    resolution: Literal["1k", "2k"] | str | Unset = UNSET
    n: int | Unset = UNSET
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | str | Unset = UNSET
    callback_url: str | Unset = UNSET
