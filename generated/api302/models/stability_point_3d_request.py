from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class StabilityPoint3DRequest(Model):
    """The object `StabilityPoint3DRequest`.

    Attributes:
        image: The picture.
        texture_resolution: Side of the textures in pixels. The gateway's default is '1024'.
        foreground_ratio: Padding around the object, 1 to 2. The gateway's default is 1.3.
        remesh: Whether to remesh the model, and with which faces. The gateway's default is 'none'.
        target_type: What `target_count` counts. The gateway's default is 'none'.
        target_count: How many vertices or faces the model has, 100 to 20000. The gateway's default is 1000.
        guidance_scale: How closely the picture is followed, 1 to 10. The gateway's default is 3.0.
        seed: Number that fixes the randomness. The gateway's default is 0.
    """

    image: bytes
    texture_resolution: Literal["1024", "2048", "512"] | str | Unset = UNSET
    foreground_ratio: float | Unset = UNSET
    remesh: Literal["none", "quad", "triangle"] | str | Unset = UNSET
    target_type: Literal["face", "none", "vertex"] | str | Unset = UNSET
    target_count: int | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    seed: int | Unset = UNSET
