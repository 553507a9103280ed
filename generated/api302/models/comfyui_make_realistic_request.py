from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ComfyuiMakeRealisticRequest(Model):
    """The object `ComfyuiMakeRealisticRequest`.

    Attributes:
        image_file: The cartoon character.
        target_type: The person to make; 0 Asian, 1 Western. The gateway's default is '0'.
    """

    image_file: bytes
    target_type: Literal["0", "1"] | str
    json_names: ClassVar[Mapping[str, str]] = {
        "image_file": "imageFile",
        "target_type": "targetType",
    }
