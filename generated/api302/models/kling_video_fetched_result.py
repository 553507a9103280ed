from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .kling_video_fetched_image import KlingVideoFetchedImage


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoFetchedResult(Model):
    """What tasks that answer in the envelope of Kling's own API have made.

    Attributes:
        images: The pictures.
    """

    images: list[KlingVideoFetchedImage] | Unset = UNSET
