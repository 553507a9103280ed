from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class WritingToolParameters(Model):
    """What the tool needs, by name; these are the ones that were seen, in a form that is not known.

    Attributes:
        topic: What the text is about.
        content: A text to work on.
        language: Language of the text.
    """

    topic: Any | Unset = UNSET
    content: Any | Unset = UNSET
    language: Any | Unset = UNSET
