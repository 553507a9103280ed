from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FireflyCardFonts(Model):
    """Older form: sizes of the parts, of the template with quotations.

    Attributes:
        title: Times the size of the title.
        content: Times the size of the text.
        translate: Times the size of the translation.
        author: Times the size of the author.
    """

    title: float | Unset = UNSET
    content: float | Unset = UNSET
    translate: float | Unset = UNSET
    author: float | Unset = UNSET
