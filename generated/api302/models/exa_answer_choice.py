from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .exa_answer_delta import ExaAnswerDelta


@define(slots=False, kw_only=True, repr=False, eq=False)
class ExaAnswerChoice(Model):
    """The object `ExaAnswerChoice`.

    Attributes:
        delta: See the type.
    """

    delta: ExaAnswerDelta | Unset = UNSET
