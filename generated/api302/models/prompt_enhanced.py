from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PromptEnhanced(Model):
    """The object `PromptEnhanced`.

    Attributes:
        content: The better prompt.
    """

    content: str | Unset = UNSET
