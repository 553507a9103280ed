from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ComfyuiReplaceObjectByMasksRequest(Model):
    """The object `ComfyuiReplaceObjectByMasksRequest`.

    Attributes:
        source_image_file: The source picture.
        target_image_file: The target picture.
        source_mask_file: Mask of the object in the source picture.
        target_mask_file: Mask of the object in the target picture.
        small_object: 1 when the object is small, otherwise 0.
    """

    source_image_file: bytes
    target_image_file: bytes
    source_mask_file: bytes
    target_mask_file: bytes
    small_object: Literal["0", "1"] | str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "source_image_file": "sourceImageFile",
        "target_image_file": "targetImageFile",
        "source_mask_file": "sourceMaskFile",
        "target_mask_file": "targetMaskFile",
        "small_object": "smallObject",
    }
