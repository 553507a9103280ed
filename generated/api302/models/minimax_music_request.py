from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .minimax_music_audio_setting import MinimaxMusicAudioSetting


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxMusicRequest(Model):
    """The object `MinimaxMusicRequest`.

    Attributes:
        model: The model: `music-01`, `music-1.5`, `music-2.0`, `music-2.5` or `music-2.5+`.
        prompt: The style.
        lyrics: The lyrics.
        refer_voice: The `voice_id` of an upload; of `music-01` only.
        refer_instrumental: The `instrumental_id` of an upload; of `music-01` only.
        output_format: An address, or the sound itself as hex digits. The gateway's default is 'url'.
        audio_setting: See the type.
    """

    model: str
    prompt: str | Unset = UNSET
    lyrics: str | Unset = UNSET
    refer_voice: str | Unset = UNSET
    refer_instrumental: str | Unset = UNSET
    output_format: Literal["hex", "url"] | str | Unset = UNSET
    audio_setting: MinimaxMusicAudioSetting | Unset = UNSET
