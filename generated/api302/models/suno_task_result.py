from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .suno_task import SunoTask


@define(slots=False, kw_only=True, repr=False, eq=False)
class SunoTaskResult(Model):
    """The object `SunoTaskResult`.

    Attributes:
        code: `success`, or the kind of failure of this call.
        message: What happened, in words.
        data: See the type.
    """

    code: str | Unset = UNSET
    message: str | Unset = UNSET
    data: SunoTask | Unset = UNSET
