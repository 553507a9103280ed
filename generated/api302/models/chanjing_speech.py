from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .chanjing_speech_file import ChanjingSpeechFile
    from .chanjing_subtitle import ChanjingSubtitle


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingSpeech(Model):
    """The object `ChanjingSpeech`.

    Attributes:
        id: The id of the speech.
        type: The kind of voice, e.g. `tts`.
        status: 10 being made, 9 finished or failed.
        text: What is spoken.
        full: See the type.
        slice: Only null has been seen.
        focus_titles: Only null has been seen.
        err_msg: What failed; empty otherwise.
        err_reason: Why it failed; empty otherwise.
        subtitles: The text with its times.
    """

    id: str
    type: str
    status: int
    text: list[str]
    full: ChanjingSpeechFile
    slice: Any
    focus_titles: Any
    err_msg: str
    err_reason: str
    subtitles: list[ChanjingSubtitle]
    json_names: ClassVar[Mapping[str, str]] = {
        "err_msg": "errMsg",
        "err_reason": "errReason",
    }
