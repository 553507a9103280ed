from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ComfyuiChangeClothesRequest(Model):
    """The object `ComfyuiChangeClothesRequest`.

    Attributes:
        model_image_file: The person.
        model_img_seg_labels: Codes of the parts of the person to dress, joined by commas: 0 face, 1 hair, 2 hat, 3 sunglasses, 4 left arm, 5 right arm, 6 left leg, 7 right leg, 8 left shoe, 9 right shoe, 10 upper clothes, 11 skirt, 12 pants, 13 dress, 14 belt, 15 bag, 16 scarf. The app's form starts with 10. The gateway's default is '10'.
        clothes_image_file: The garment.
        clothes_img_seg_labels: Codes of the parts of the garment's picture to take, as in `modelImgSegLabels`. The gateway's default is '10'.
    """

    model_image_file: bytes
    model_img_seg_labels: str
    clothes_image_file: bytes
    clothes_img_seg_labels: str
    json_names: ClassVar[Mapping[str, str]] = {
        "model_image_file": "modelImageFile",
        "model_img_seg_labels": "modelImgSegLabels",
        "clothes_image_file": "clothesImageFile",
        "clothes_img_seg_labels": "clothesImgSegLabels",
    }
