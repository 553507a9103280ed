from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesInputImage(Model):
    """The object `ResponsesInputImage`.

    Attributes:
        type: The kind of part.
        image_url: Address of the picture, or the picture itself as `data:image/…;base64,…`.
        file_id: The id of a file that was uploaded.
        detail: How closely to look: `auto`, `low` or `high`.
    """

    type: Literal["input_image"] | str
    image_url: str | Unset = UNSET
    file_id: str | Unset = UNSET
    detail: str | Unset = UNSET
