from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .sandbox_command_output import SandboxCommandOutput


@define(slots=False, kw_only=True, repr=False, eq=False)
class SandboxCommandAnswer(Model):
    """The object `SandboxCommandAnswer`.

    Attributes:
        result: See the type.
    """

    result: SandboxCommandOutput | Unset = UNSET
