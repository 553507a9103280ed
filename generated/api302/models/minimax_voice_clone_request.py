from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .minimax_clone_prompt import MinimaxClonePrompt


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxVoiceCloneRequest(Model):
    """The object `MinimaxVoiceCloneRequest`.

    Attributes:
        file_id: The id of the recording.
        voice_id: An id of your own for the voice, 8 to 256 characters, the first a letter.
        clone_prompt: A short sample with its text, which makes the voice more alike (fields from the vendor).
        text: A text to try the voice with.
        model: The model that speaks `text`, which needs it.
        language_boost: A language to recognise better, or `auto`.
        need_noise_reduction: Take noise out of the recording. The gateway's default is False.
        need_volume_normalization: Even out its volume. The gateway's default is False.
    """

    file_id: int
    voice_id: str
    clone_prompt: MinimaxClonePrompt | Unset = UNSET
    text: str | Unset = UNSET
    model: str | Unset = UNSET
    language_boost: str | Unset = UNSET
    need_noise_reduction: bool | Unset = UNSET
    need_volume_normalization: bool | Unset = UNSET
