from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SandboxFile(Model):
    """The object `SandboxFile`.

    Attributes:
        name: Its name.
        path: Its path in the sandbox.
    """

    name: str | Unset = UNSET
    path: str | Unset = UNSET
