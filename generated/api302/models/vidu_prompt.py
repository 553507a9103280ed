from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ViduPrompt(Model):
    """The object `ViduPrompt`.

    Attributes:
        type: What it is.
        content: The text, or the address of the picture.
        negative: Whether this is not to be shown.
    """

    type: Literal["image", "text"] | str
    content: str
    negative: bool | Unset = UNSET
