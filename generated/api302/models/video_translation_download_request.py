from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideoTranslationDownloadRequest(Model):
    """The object `VideoTranslationDownloadRequest`.

    Attributes:
        url: Address of the video's page.
        resolution: Height that is wanted, e.g. 720.
    """

    url: str
    resolution: int | Unset = UNSET
