from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .sandbox_path import SandboxPath


@define(slots=False, kw_only=True, repr=False, eq=False)
class SandboxFilesAnswer(Model):
    """The object `SandboxFilesAnswer`.

    Attributes:
        result: An entry for every path.
    """

    result: list[SandboxPath]
