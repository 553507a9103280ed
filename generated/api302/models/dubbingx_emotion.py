from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DubbingxEmotion(Model):
    """The object `DubbingxEmotion`.

    Attributes:
        success: Whether the call went well.
        code: 200 for success.
        msg: What happened, in words.
        data: Kind, style and level of the feeling.
        time: When it was answered, e.g. `2024-09-02 11:23:05`.
        trace_id: The vendor's id of this call.
    """

    success: bool
    code: int | Unset = UNSET
    msg: str | Unset = UNSET
    data: str | Unset = UNSET
    time: str | Unset = UNSET
    trace_id: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "trace_id": "traceId",
    }
