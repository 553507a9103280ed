from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewReplacedImage(FileLink, Model):
    """The object `TopviewReplacedImage`.

    Attributes:
        key: The id of the picture, for `topview_create_product_video`.
        face_existence: Whether there is a face; without one, the vendor allows the mode `avatar2` only.
        url: Address of the picture.
    """

    key: str | Unset = UNSET
    face_existence: bool | Unset = UNSET
    url: str | Unset = UNSET
    file_field: ClassVar[str] = "url"
    json_names: ClassVar[Mapping[str, str]] = {
        "face_existence": "faceExistence",
    }
