from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KnowledgeBaseSettings(Model):
    """The object `KnowledgeBaseSettings`.

    Attributes:
        is_global: Not documented; false has been seen.
    """

    is_global: bool | Unset = UNSET
