from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewProductVideoRequest(Model):
    """The object `TopviewProductVideoRequest`.

    Attributes:
        replace_product_task_image_id: The `key` of a picture of the replacement.
        mode: Quality: `lite` 480p and 5 seconds, `pro` 720p and 10 seconds, `avatar2` 1080p.
        script_mode: Whether a text is spoken or a recording played.
        tts_text: The text.
        voice_id: The voice of the text.
        audio_file_id: The uploaded recording; up to 28 seconds with `avatar2`.
        caption_id: Look of the subtitles, from `topview_list_captions`.
        notice_url: Address that is called when the task has ended.
    """

    replace_product_task_image_id: str
    mode: Literal["avatar2", "lite", "pro"] | str
    script_mode: Literal["audio", "text"] | str
    tts_text: str | Unset = UNSET
    voice_id: str | Unset = UNSET
    audio_file_id: str | Unset = UNSET
    caption_id: str | Unset = UNSET
    notice_url: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "replace_product_task_image_id": "replaceProductTaskImageId",
        "script_mode": "scriptMode",
        "tts_text": "ttsText",
        "voice_id": "voiceId",
        "audio_file_id": "audioFileId",
        "caption_id": "captionId",
        "notice_url": "noticeUrl",
    }
