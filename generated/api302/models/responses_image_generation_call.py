from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesImageGenerationCall(Model):
    """The object `ResponsesImageGenerationCall`.

    Attributes:
        type: The kind of item.
        id: The item's id.
        status: `in_progress`, `generating`, `completed` or `failed`.
        result: The picture, as base64.
    """

    type: Literal["image_generation_call"] | str
    id: str | Unset = UNSET
    status: str | Unset = UNSET
    result: str | None | Unset = UNSET
