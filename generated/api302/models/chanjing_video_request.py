from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chanjing_video_audio import ChanjingVideoAudio
    from .chanjing_video_background import ChanjingVideoBackground
    from .chanjing_video_person import ChanjingVideoPerson
    from .chanjing_video_subtitles import ChanjingVideoSubtitles


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingVideoRequest(Model):
    """The object `ChanjingVideoRequest`.

    Attributes:
        person: Who speaks, and where on the screen.
        audio: What is spoken.
        bg_color: Colour of the background, e.g. `#EDEDED`.
        bg: A picture in the background; address, place and size are all required.
        subtitle_config: Whether and how the text is shown.
        screen_width: Width of the video in pixels. The gateway's default is 1080.
        screen_height: Height of the video in pixels. The gateway's default is 1920.
        callback: Address that is called when the task has ended.
    """

    person: ChanjingVideoPerson
    audio: ChanjingVideoAudio
    bg_color: str | Unset = UNSET
    bg: ChanjingVideoBackground | Unset = UNSET
    subtitle_config: ChanjingVideoSubtitles | Unset = UNSET
    screen_width: int | Unset = UNSET
    screen_height: int | Unset = UNSET
    callback: str | Unset = UNSET
