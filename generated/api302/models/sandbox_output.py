from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .sandbox_export import SandboxExport


@define(slots=False, kw_only=True, repr=False, eq=False)
class SandboxOutput(Model):
    """What the code wrote; it may also carry `error` and `exit_code`, as a command's does.

    Attributes:
        stdout: What it printed.
        stderr: What it printed as errors.
        file: See the type.
    """

    stdout: list[str] | Unset = UNSET
    stderr: list[str] | Unset = UNSET
    file: SandboxExport | Unset = UNSET
