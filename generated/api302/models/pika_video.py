from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .pika_older_video import PikaOlderVideo


@define(slots=False, kw_only=True, repr=False, eq=False)
class PikaVideo(FileLink, Model):
    """The object `PikaVideo`.

    Attributes:
        id: The id of the video.
        status: Where the work stands: `queued`, `started`, `finished` or `failed`.
        url: Address of the video, once it is finished.
        progress: How far the work is, in percent.
        error: Why it failed.
        data: A task of the older `POST /pika/generate`.
    """

    id: str | Unset = UNSET
    status: str | Unset = UNSET
    url: str | Unset = UNSET
    progress: int | Unset = UNSET
    error: str | Unset = UNSET
    data: PikaOlderVideo | Unset = UNSET
    file_field: ClassVar[str] = "url"
