from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FireflyCardTextMeasures(Model):
    """A measure for each part of the text, empty for the template's own.

    Attributes:
        content: Of the text.
    """

    content: str | Unset = UNSET
