from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .kling_video_camera_config import KlingVideoCameraConfig


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoCamera(Model):
    """How the camera moves.

    Attributes:
        type: The move; `simple` takes `config`.
        config: Only with `simple`; exactly one of the values is not 0.
    """

    type: Literal["down_back", "forward_up", "left_turn_forward", "right_turn_forward", "simple"] | str | Unset = UNSET
    config: KlingVideoCameraConfig | Unset = UNSET
