from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingAvatarRequest(Model):
    """The object `ChanjingAvatarRequest`.

    Attributes:
        name: A name for the digital person.
        material_video: Public address of the video, MP4, MOV or WebM, 30 seconds to 5 minutes, up to 2 GB.
        callback: Address that is called when the task has ended, with the answer of `chanjing_get_avatar`.
        train_type: Empty, or `figure` for the looks only.
        language: The language that is spoken. The gateway's default is 'cn'.
    """

    name: str
    material_video: str
    callback: str | Unset = UNSET
    train_type: Literal["", "figure"] | str | Unset = UNSET
    language: Literal["cn", "en"] | str | Unset = UNSET
