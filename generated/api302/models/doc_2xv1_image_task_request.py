from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Doc2XV1ImageTaskRequest(Model):
    """The object `Doc2XV1ImageTaskRequest`.

    Attributes:
        file: The picture, 10 MB at most.
        option: Sent as false by 302.AI's own app; what it does is not documented.
        equation: 1 for a picture that holds nothing but a formula.
        img_correction: 1 to straighten the picture first.
    """

    file: bytes
    option: bool | Unset = UNSET
    equation: Literal[0, 1] | int | Unset = UNSET
    img_correction: Literal[0, 1] | int | Unset = UNSET
