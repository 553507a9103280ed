from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .prompt_enhanced import PromptEnhanced


@define(slots=False, kw_only=True, repr=False, eq=False)
class PromptEnhanceAnswer(Model):
    """The object `PromptEnhanceAnswer`.

    Attributes:
        status: `success`, or else a failure.
        data: See the type.
        msg: Why it failed.
    """

    status: str
    data: PromptEnhanced | Unset = UNSET
    msg: str | Unset = UNSET
