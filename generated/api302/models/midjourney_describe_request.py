from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MidjourneyDescribeRequest(Model):
    """The object `MidjourneyDescribeRequest`.

    Attributes:
        base64: The picture as `data:image/…;base64,…`.
        bot_type: Which bot draws, Midjourney or Niji. The gateway's default is 'MID_JOURNEY'.
        notify_hook: Address that is called when the task has ended.
        state: Free text that the task hands back.
    """

    base64: str
    bot_type: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | str | Unset = UNSET
    notify_hook: str | Unset = UNSET
    state: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "bot_type": "botType",
        "notify_hook": "notifyHook",
    }
