from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .kling_video_state import KlingVideoState


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoAnswer(Model):
    """A task in the format of 302.AI; later tasks come in the envelope of Kling's own API.

    Attributes:
        data: See the type.
        status: 200 when all went well, like a status of HTTP.
        result: 1 on success.
        message: What went wrong; empty on success.
        timestamp: When it was answered, Unix time.
        code: 0 on success, in the envelope of Kling's own API.
        request_id: The id of this call, in the envelope of Kling's own API.
    """

    data: KlingVideoState
    status: int | Unset = UNSET
    result: int | Unset = UNSET
    message: str | Unset = UNSET
    timestamp: list[int] | Unset = UNSET
    code: int | Unset = UNSET
    request_id: str | Unset = UNSET
