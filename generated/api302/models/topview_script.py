from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .topview_script_segment import TopviewScriptSegment


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewScript(Model):
    """The object `TopviewScript`.

    Attributes:
        script_id: The script, from 0.
        script_contents: Its pieces.
    """

    script_id: int | Unset = UNSET
    script_contents: list[TopviewScriptSegment] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "script_id": "scriptId",
        "script_contents": "scriptContents",
    }
