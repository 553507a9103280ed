from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .metaso_message import MetasoMessage


@define(slots=False, kw_only=True, repr=False, eq=False)
class MetasoChoice(Model):
    """The object `MetasoChoice`.

    Attributes:
        message: See the type.
        finish_reason: Why it ended, e.g. `stop`.
    """

    message: MetasoMessage | Unset = UNSET
    finish_reason: str | None | Unset = UNSET
