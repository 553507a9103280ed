from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class GoogleSynthesisInput(Model):
    """A text or an SSML document.

    Attributes:
        text: The text to speak.
        ssml: The SSML document to speak.
    """

    text: str | Unset = UNSET
    ssml: str | Unset = UNSET
