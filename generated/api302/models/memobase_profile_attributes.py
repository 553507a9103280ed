from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MemobaseProfileAttributes(Model):
    """The object `MemobaseProfileAttributes`.

    Attributes:
        topic: The subject, e.g. `basic_info`.
        sub_topic: The part of the subject, e.g. `name`.
    """

    topic: str | Unset = UNSET
    sub_topic: str | Unset = UNSET
