from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewScriptSegment(Model):
    """The object `TopviewScriptSegment`.

    Attributes:
        seg_id: The piece; text in the calls for scripts, a number among the results of a task.
        seg_text: What is spoken.
    """

    seg_id: str | int
    seg_text: str
    json_names: ClassVar[Mapping[str, str]] = {
        "seg_id": "segId",
        "seg_text": "segText",
    }
