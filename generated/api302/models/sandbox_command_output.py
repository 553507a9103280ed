from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SandboxCommandOutput(Model):
    """The object `SandboxCommandOutput`.

    Attributes:
        stdout: What it printed.
        stderr: What it printed as errors.
        exit_code: Its exit code.
        error: Why it could not run; otherwise empty.
        cost_time: How long it took; the unit is not documented.
    """

    stdout: str | Unset = UNSET
    stderr: str | Unset = UNSET
    exit_code: int | Unset = UNSET
    error: str | Unset = UNSET
    cost_time: int | Unset = UNSET
