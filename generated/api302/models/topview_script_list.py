from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .topview_script import TopviewScript


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewScriptList(Model):
    """The object `TopviewScriptList`.

    Attributes:
        code: `200` for success; see the submission for the others.
        message: What happened, in words.
        result: The scripts, or the one that there is.
    """

    code: str
    message: str
    result: list[TopviewScript] | TopviewScript | Unset = UNSET
