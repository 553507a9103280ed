from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideoTranslationInfo(Model):
    """The object `VideoTranslationInfo`.

    Attributes:
        id: The site's id of the video.
        title: Its title.
        duration: Seconds.
        thumbnail: Address of its picture.
        formats: What it can be had as.
    """

    id: str | Unset = UNSET
    title: str | Unset = UNSET
    duration: float | Unset = UNSET
    thumbnail: str | Unset = UNSET
    formats: list[dict[str, Any]] | Unset = UNSET
