from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SandboxRunRequest(Model):
    """The object `SandboxRunRequest`.

    Attributes:
        sandbox_id: The sandbox to run it in.
        code: The code to run.
        language: `python`, `r`, `java`, `bash` or `js`; anything else is taken for Python. The gateway's default is 'python'.
        envs: Environment variables and their values.
        timeout: Longest run, in seconds. The gateway's default is 5.
    """

    sandbox_id: str
    code: str
    language: str | Unset = UNSET
    envs: dict[str, str] | Unset = UNSET
    timeout: int | Unset = UNSET
