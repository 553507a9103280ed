from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideosTask(FileLink, Model):
    """The object `VideosTask`.

    Attributes:
        status: `queue` and `processing` go on, `success` and `fail` are final.
        url: Address of the video, after success.
        data: What the vendor answered; it differs by the model.
    """

    status: str
    url: str | Unset = UNSET
    data: dict[str, Any] | Unset = UNSET
    file_field: ClassVar[str] = "url"
