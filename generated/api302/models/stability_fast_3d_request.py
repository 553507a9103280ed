from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class StabilityFast3DRequest(Model):
    """The object `StabilityFast3DRequest`.

    Attributes:
        image: The picture: JPEG, PNG or WebP, each side at least 64 pixels.
        texture_resolution: Side of the textures in pixels. The gateway's default is '1024'.
        foreground_ratio: Padding around the object, 0.1 to 1. The gateway's default is 0.85.
        remesh: Whether to remesh the model, and with which faces. The gateway's default is 'none'.
        vertex_count: How many vertices a remeshed model has, up to 20000; -1 sets no limit. The gateway's default is -1.
    """

    image: bytes
    texture_resolution: Literal["1024", "2048", "512"] | str | Unset = UNSET
    foreground_ratio: float | Unset = UNSET
    remesh: Literal["none", "quad", "triangle"] | str | Unset = UNSET
    vertex_count: int | Unset = UNSET
