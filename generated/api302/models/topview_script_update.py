from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .topview_script_segment import TopviewScriptSegment


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewScriptUpdate(Model):
    """The object `TopviewScriptUpdate`.

    Attributes:
        task_id: The `taskId` of the submission.
        script_id: The script; the first is 0. The gateway's default is '0'.
        script_contents: The pieces as they shall be.
    """

    task_id: str
    script_id: str
    script_contents: list[TopviewScriptSegment]
    json_names: ClassVar[Mapping[str, str]] = {
        "task_id": "taskId",
        "script_id": "scriptId",
        "script_contents": "scriptContents",
    }
