from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ComfyuiTransferStyleRequest(Model):
    """The object `ComfyuiTransferStyleRequest`.

    Attributes:
        ori_image_file: The picture to restyle.
        ref_image_file: The picture whose style to take.
    """

    ori_image_file: bytes
    ref_image_file: bytes
    json_names: ClassVar[Mapping[str, str]] = {
        "ori_image_file": "oriImageFile",
        "ref_image_file": "refImageFile",
    }
