from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsTrellisRequest(Model):
    """The object `ImageToolsTrellisRequest`.

    Attributes:
        image_url: Address of the picture.
        ss_guidance_strength: How closely the rough shape follows the picture. The gateway's default is 7.5.
        ss_sampling_steps: Steps for the rough shape. The gateway's default is 12.
        slat_guidance_strength: How closely the details follow the picture. The gateway's default is 3.0.
        slat_sampling_steps: Steps for the details. The gateway's default is 12.
        mesh_simplify: How much the mesh is simplified. The gateway's default is 0.95.
        texture_size: Pixels of the texture, across and down. The gateway's default is 1024.
        seed: For repeatable models.
    """

    image_url: str
    ss_guidance_strength: float | Unset = UNSET
    ss_sampling_steps: int | Unset = UNSET
    slat_guidance_strength: float | Unset = UNSET
    slat_sampling_steps: int | Unset = UNSET
    mesh_simplify: float | Unset = UNSET
    texture_size: Literal[512, 1024, 2048] | int | Unset = UNSET
    seed: int | Unset = UNSET
