from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoLogo(Model):
    """A visible watermark.

    Attributes:
        add_logo: Whether there is one.
        position: Where, as the vendor's number.
        language: Language, as the vendor's number.
        opacity: How opaque it is, e.g. 0.3.
        logo_text_content: The text.
    """

    add_logo: bool | Unset = UNSET
    position: int | Unset = UNSET
    language: int | Unset = UNSET
    opacity: float | Unset = UNSET
    logo_text_content: str | Unset = UNSET
