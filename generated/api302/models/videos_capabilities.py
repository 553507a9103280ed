from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideosCapabilities(Model):
    """What the model makes videos from.

    Attributes:
        t2v: From text.
        i2v: From pictures.
        v2v: From a video.
    """

    t2v: bool | Unset = UNSET
    i2v: bool | Unset = UNSET
    v2v: bool | Unset = UNSET
