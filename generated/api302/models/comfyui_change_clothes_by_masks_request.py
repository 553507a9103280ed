from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ComfyuiChangeClothesByMasksRequest(Model):
    """The object `ComfyuiChangeClothesByMasksRequest`.

    Attributes:
        model_image_file: The person.
        model_mask_file: Mask of the area to dress.
        clothes_image_file: The garment.
        clothes_mask_file: Mask of the garment.
    """

    model_image_file: bytes
    model_mask_file: bytes
    clothes_image_file: bytes
    clothes_mask_file: bytes
    json_names: ClassVar[Mapping[str, str]] = {
        "model_image_file": "modelImageFile",
        "model_mask_file": "modelMaskFile",
        "clothes_image_file": "clothesImageFile",
        "clothes_mask_file": "clothesMaskFile",
    }
