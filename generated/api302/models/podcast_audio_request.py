from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .podcast_line import PodcastLine
    from .podcast_speaker import PodcastSpeaker


@define(slots=False, kw_only=True, repr=False, eq=False)
class PodcastAudioRequest(Model):
    """The object `PodcastAudioRequest`.

    Attributes:
        speakers: The voices.
        contents: The lines, in order.
        use_bgm: Whether to play music behind the voices. The gateway's default is False.
        auto_gen_bgm: Whether a model makes the music. The gateway's default is True.
        bgm_prompt: What the music is like.
        bgm_volume: How much louder the music is made; negative for softer. The gateway's default is -10.0.
        ui_lang: Language of the messages.
        model_name: A chat model; the app's code does not say for what, perhaps the title.
    """

    speakers: list[PodcastSpeaker]
    contents: list[PodcastLine]
    use_bgm: bool | Unset = UNSET
    auto_gen_bgm: bool | Unset = UNSET
    bgm_prompt: str | Unset = UNSET
    bgm_volume: float | Unset = UNSET
    ui_lang: str | Unset = UNSET
    model_name: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "use_bgm": "useBgm",
        "auto_gen_bgm": "autoGenBgm",
        "bgm_prompt": "bgmPrompt",
        "bgm_volume": "bgmVolume",
        "ui_lang": "uiLang",
        "model_name": "modelName",
    }
