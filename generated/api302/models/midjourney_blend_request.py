from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MidjourneyBlendRequest(Model):
    """The object `MidjourneyBlendRequest`.

    Attributes:
        base_64_array: The pictures as `data:image/…;base64,…`.
        bot_type: Which bot draws, Midjourney or Niji. The gateway's default is 'MID_JOURNEY'.
        dimensions: Form of the result: 2:3, 1:1 or 3:2.
        notify_hook: Address that is called when the task has ended.
        state: Free text that the task hands back.
    """

    base_64_array: list[str]
    bot_type: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | str | Unset = UNSET
    dimensions: Literal["LANDSCAPE", "PORTRAIT", "SQUARE"] | str | Unset = UNSET
    notify_hook: str | Unset = UNSET
    state: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "base_64_array": "base64Array",
        "bot_type": "botType",
        "notify_hook": "notifyHook",
    }
