from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingSpeechText(Model):
    """The object `ChanjingSpeechText`.

    Attributes:
        text: The text to speak, under 4000 characters.
        plain_text: The text without marks.
    """

    text: str
    plain_text: str | Unset = UNSET
