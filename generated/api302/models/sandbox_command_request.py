from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SandboxCommandRequest(Model):
    """The object `SandboxCommandRequest`.

    Attributes:
        sandbox_id: The sandbox to run it in.
        cmd: The command, as a shell takes it.
        envs: Environment variables and their values.
        timeout: Longest run, in seconds; more than 120 is advised for installations. The gateway's default is 5.
    """

    sandbox_id: str
    cmd: str
    envs: dict[str, str] | Unset = UNSET
    timeout: int | Unset = UNSET
