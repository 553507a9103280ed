from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class StockVideoRequest(Model):
    """The object `StockVideoRequest`.

    Attributes:
        video_subject: What the video is about.
        video_script: What is said.
        video_terms: Words to search footage with, a text with commas or a list.
        video_source: Where the footage comes from. The gateway's default is 'pexels'.
        video_concat_mode: Order of the clips; the app's default is `sequential`, the engine's `random`.
        video_aspect: `16:9`, the app's default, or `9:16`; the engine also knows `1:1`.
        video_clip_duration: Longest clip in seconds.
        subtitle_enabled: Whether to show subtitles. The gateway's default is True.
        subtitle_font: Name of their font.
        subtitle_position: Where they stand. The gateway's default is 'bottom'.
        font_size: Size of their letters. The gateway's default is 60.
        stroke_width: Width of the letters' outline. The gateway's default is 1.5.
        text_fore_color: Colour of the letters. The gateway's default is '#ffffff'.
        stroke_color: Colour of their outline. The gateway's default is '#000000'.
        voice_type: Who synthesises the speech. The gateway's default is 'azure'.
        voice_name: The voice, e.g. `de-DE-FlorianMultilingualNeural`.
        voice_volume: Loudness of the voice, 0.6 to 5; the app's default is 1.
        bgm_type: `random` for music behind the voice, empty for none.
        bgm_volume: Loudness of the music, 0 to 1; the app's default is 0.2.
    """

    video_subject: str
    video_script: str
    video_terms: str | list[str]
    video_source: Literal["pexels", "pixabay"] | str | Unset = UNSET
    video_concat_mode: Literal["random", "sequential"] | str | Unset = UNSET
    video_aspect: str | Unset = UNSET
    video_clip_duration: str | int | Unset = UNSET
    subtitle_enabled: bool | Unset = UNSET
    subtitle_font: str | Unset = UNSET
    subtitle_position: Literal["bottom", "middle", "top"] | str | Unset = UNSET
    font_size: int | Unset = UNSET
    stroke_width: float | Unset = UNSET
    text_fore_color: str | Unset = UNSET
    stroke_color: str | Unset = UNSET
    voice_type: str | Unset = UNSET
    voice_name: str | Unset = UNSET
    voice_volume: str | float | Unset = UNSET
    bgm_type: str | Unset = UNSET
    bgm_volume: str | float | Unset = UNSET
