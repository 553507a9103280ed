from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Hyper3DRodinRequest(Model):
    """The object `Hyper3DRodinRequest`.

    Attributes:
        prompt: What the model shows; may be empty when there are pictures.
        input_image_urls: Addresses of pictures.
        condition_mode: How several pictures are taken: `concat` as views of one object, `fuse` as several objects in one. The gateway's default is 'concat'.
        geometry_file_format: Format of the model. The gateway's default is 'glb'.
        material: Kind of material. The gateway's default is 'PBR'.
        quality: How fine the model is. The gateway's default is 'medium'.
        tier: `Sketch` is faster and coarser. The gateway's default is 'Regular'.
        use_hyper: Use the hyper mode. The gateway's default is False.
        ta_pose: Put people into the T or A pose. The gateway's default is False.
        seed: For repeatable models, 0 to 65535 (vendor).
        bbox_condition: Length, width and height of the space that the model is to fill (vendor).
        addons: A further service (vendor).
    """

    prompt: str
    input_image_urls: list[str] | Unset = UNSET
    condition_mode: Literal["concat", "fuse"] | str | Unset = UNSET
    geometry_file_format: Literal["fbx", "glb", "obj", "stl", "usdz"] | str | Unset = UNSET
    material: Literal["PBR", "Shaded"] | str | Unset = UNSET
    quality: Literal["extra-low", "high", "low", "medium"] | str | Unset = UNSET
    tier: Literal["Regular", "Sketch"] | str | Unset = UNSET
    use_hyper: bool | Unset = UNSET
    ta_pose: bool | Unset = UNSET
    seed: int | Unset = UNSET
    bbox_condition: list[float] | Unset = UNSET
    addons: Literal["HighPack"] | str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "ta_pose": "TAPose",
    }
