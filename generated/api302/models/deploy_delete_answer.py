from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .deploy_deleted import DeployDeleted


@define(slots=False, kw_only=True, repr=False, eq=False)
class DeployDeleteAnswer(Model):
    """The object `DeployDeleteAnswer`.

    Attributes:
        success: Whether it worked.
        data: See the type.
        error: Why it failed; an object with a `message`, or a text.
    """

    success: bool | Unset = UNSET
    data: DeployDeleted | Unset = UNSET
    error: Any | Unset = UNSET
