from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MidjourneyVideoRequest(Model):
    """The object `MidjourneyVideoRequest`.

    Attributes:
        motion: How much moves.
        prompt: What happens.
        image: The first frame, an address or base64; may be empty when a video is extended.
        notify_hook: Address that is called when the task has ended.
        state: Free text that the task hands back.
        action: Extends an earlier video.
        index: Which of the four videos to extend, from 0.
        task_id: The task whose video is extended.
    """

    motion: Literal["high", "low"] | str
    prompt: str | Unset = UNSET
    image: str | Unset = UNSET
    notify_hook: str | Unset = UNSET
    state: str | Unset = UNSET
    action: Literal["extend"] | str | Unset = UNSET
    index: int | Unset = UNSET
    task_id: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "notify_hook": "notifyHook",
        "task_id": "taskId",
    }
