from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .kling_video_effect_input import KlingVideoEffectInput


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoEffectRequest(Model):
    """The object `KlingVideoEffectRequest`.

    Attributes:
        effect_scene: Name of the effect.
        input: What the effect is made from; which fields it takes depends on the effect.
        callback_url: Address that is called when the state changes.
        external_task_id: Your own id of the task.
    """

    effect_scene: str
    input: KlingVideoEffectInput
    callback_url: str | Unset = UNSET
    external_task_id: str | Unset = UNSET
