from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class CogvideoVideo(FileLink, Model):
    """The object `CogvideoVideo`.

    Attributes:
        url: Address of the video.
        cover_image_url: Address of a picture of it.
    """

    url: str
    cover_image_url: str | Unset = UNSET
    file_field: ClassVar[str] = "url"
