from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoSpeechInfo(Model):
    """The object `DoubaoSpeechInfo`.

    Attributes:
        duration: Length in milliseconds, as text.
        first_pkg: Milliseconds to the first piece, as text.
    """

    duration: str | Unset = UNSET
    first_pkg: str | Unset = UNSET
