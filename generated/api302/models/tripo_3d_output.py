from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Tripo3DOutput(FileLink, Model):
    """The files, as the vendor's newer form has them.

    Attributes:
        model: Address of the model.
        base_model: Address of the model without texture.
        pbr_model: Address of the model with materials.
        rendered_image: Address of a picture of the model.
    """

    model: str | Unset = UNSET
    base_model: str | Unset = UNSET
    pbr_model: str | Unset = UNSET
    rendered_image: str | Unset = UNSET
    file_field: ClassVar[str] = "model"
