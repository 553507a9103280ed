from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ComfyuiSwapFaceRequest(Model):
    """The object `ComfyuiSwapFaceRequest`.

    Attributes:
        face_image_file: The face.
        target_image_file: The picture to change.
        film_filter: Whether to lay a film filter over the result; 1 is on, 0 is off.
    """

    face_image_file: bytes
    target_image_file: bytes
    film_filter: Literal["0", "1"] | str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "face_image_file": "faceImageFile",
        "target_image_file": "targetImageFile",
        "film_filter": "filmFilter",
    }
