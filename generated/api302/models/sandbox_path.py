from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .sandbox_file import SandboxFile


@define(slots=False, kw_only=True, repr=False, eq=False)
class SandboxPath(Model):
    """The object `SandboxPath`.

    Attributes:
        path: The path that was asked for.
        path_type: What stands there.
        file_list: The files there.
    """

    path: str | Unset = UNSET
    path_type: Literal["directory", "file", "not_exists"] | str | Unset = UNSET
    file_list: list[SandboxFile] | Unset = UNSET
