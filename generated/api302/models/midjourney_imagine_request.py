from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MidjourneyImagineRequest(Model):
    """The object `MidjourneyImagineRequest`.

    Attributes:
        prompt: What to show; may end in flags of Midjourney such as `--ar 16:9 --v 7.0 --niji 6 --seed 1`.
        base_64_array: Reference pictures as `data:image/…;base64,…`.
        bot_type: Which bot draws, Midjourney or Niji. The gateway's default is 'MID_JOURNEY'.
        notify_hook: Address that is called when the task has ended.
        state: Free text that the task hands back.
    """

    prompt: str
    base_64_array: list[str] | Unset = UNSET
    bot_type: Literal["MID_JOURNEY", "NIJI_JOURNEY"] | str | Unset = UNSET
    notify_hook: str | Unset = UNSET
    state: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "base_64_array": "base64Array",
        "bot_type": "botType",
        "notify_hook": "notifyHook",
    }
