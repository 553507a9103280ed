from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class WritingValues(Model):
    """Values for what the tool needs; each tool has its own, these are the ones that were seen.

    Attributes:
        topic: What the text is about.
        content: A text to work on.
        language: Language of the text, by its name.
    """

    topic: str | Unset = UNSET
    content: str | Unset = UNSET
    language: str | Unset = UNSET
