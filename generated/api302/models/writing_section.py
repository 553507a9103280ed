from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class WritingSection(Model):
    """The object `WritingSection`.

    Attributes:
        type: A text or a picture.
        content: What it says or shows.
        aspect_ratio: Width to height, of a picture.
    """

    type: Literal["image", "text"] | str
    content: str
    aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | str | Unset = UNSET
