from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .vidu_video import ViduVideo


@define(slots=False, kw_only=True, repr=False, eq=False)
class ViduCreation(FileLink, Model):
    """The object `ViduCreation`.

    Attributes:
        id: The id of the video, with which it can be enlarged.
        url: Address of the video.
        cover_url: Address of a picture of it.
        video: See the type.
    """

    id: str | Unset = UNSET
    url: str | Unset = UNSET
    cover_url: str | Unset = UNSET
    video: ViduVideo | Unset = UNSET
    file_field: ClassVar[str] = "url"
