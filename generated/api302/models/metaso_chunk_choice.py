from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .metaso_delta import MetasoDelta


@define(slots=False, kw_only=True, repr=False, eq=False)
class MetasoChunkChoice(Model):
    """The object `MetasoChunkChoice`.

    Attributes:
        delta: What is new.
        finish_reason: Why it ended, in the last chunk.
    """

    delta: MetasoDelta | Unset = UNSET
    finish_reason: str | None | Unset = UNSET
