from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingAvatarFigure(Model):
    """The object `ChanjingAvatarFigure`.

    Attributes:
        type: `whole_body`, `sit_body` or `circle_view`.
        pic_path: Address of a picture.
        cover: Address of a cover.
        width: Width in pixels.
        height: Height in pixels.
        preview_video_url: Address of a video.
    """

    type: str | Unset = UNSET
    pic_path: str | Unset = UNSET
    cover: str | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET
    preview_video_url: str | Unset = UNSET
