from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .hedra_video_inputs import HedraVideoInputs


@define(slots=False, kw_only=True, repr=False, eq=False)
class HedraGenerationRequest(Model):
    """The object `HedraGenerationRequest`.

    Attributes:
        type: What to make.
        ai_model_id: The model, of `hedra_list_models`.
        start_keyframe_id: The id of the picture.
        generated_video_inputs: See the type.
        audio_id: The id of the voice.
    """

    type: Literal["video"] | str
    ai_model_id: str
    start_keyframe_id: str
    generated_video_inputs: HedraVideoInputs
    audio_id: str | Unset = UNSET
