from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxPronunciation(Model):
    """The object `MinimaxPronunciation`.

    Attributes:
        tone: How certain words are said, each as `word/pronunciation`.
    """

    tone: list[str] | Unset = UNSET
