from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .vidu_multiframe_step import ViduMultiframeStep


@define(slots=False, kw_only=True, repr=False, eq=False)
class ViduMultiframeRequest(Model):
    """The object `ViduMultiframeRequest`.

    Attributes:
        model: The model.
        start_image: The first frame.
        image_settings: The steps of the video.
        resolution: The size: `540p`, `720p` or `1080p`.
    """

    model: str | Unset = UNSET
    start_image: str | Unset = UNSET
    image_settings: list[ViduMultiframeStep] | Unset = UNSET
    resolution: str | Unset = UNSET
