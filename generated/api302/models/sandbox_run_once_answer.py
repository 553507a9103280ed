from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .sandbox_output import SandboxOutput


@define(slots=False, kw_only=True, repr=False, eq=False)
class SandboxRunOnceAnswer(Model):
    """The object `SandboxRunOnceAnswer`.

    Attributes:
        result: What the code wrote; it may also carry `error` and `exit_code`, as a command's does.
        code: How it went; the value of success is not documented.
        msg: How it went, in words.
    """

    result: SandboxOutput | Unset = UNSET
    code: int | Unset = UNSET
    msg: str | Unset = UNSET
