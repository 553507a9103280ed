from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .hedra_video_inputs import HedraVideoInputs


@define(slots=False, kw_only=True, repr=False, eq=False)
class HedraGeneration(Model):
    """The object `HedraGeneration`.

    Attributes:
        id: The id to ask for the video with.
        asset_id: The id that the video will have as an asset.
        type: What is made.
        ai_model_id: The model.
        start_keyframe_id: The id of the picture.
        audio_id: The id of the voice.
        generated_video_inputs: See the type.
    """

    id: str
    asset_id: str | Unset = UNSET
    type: str | Unset = UNSET
    ai_model_id: str | Unset = UNSET
    start_keyframe_id: str | Unset = UNSET
    audio_id: str | Unset = UNSET
    generated_video_inputs: HedraVideoInputs | Unset = UNSET
