from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .topview_video_file import TopviewVideoFile


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewGeneratedVideo(Model):
    """The object `TopviewGeneratedVideo`.

    Attributes:
        origin_video: See the type.
    """

    origin_video: TopviewVideoFile | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "origin_video": "originVideo",
    }
