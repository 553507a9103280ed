from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewAvatarVideoRequest(Model):
    """The object `TopviewAvatarVideoRequest`.

    Attributes:
        avatar_source_from: Who speaks: 0 the person of an uploaded video, 1 a public person, 2 a private one, 3 that of a photo.
        audio_source_from: What is spoken: 0 an uploaded recording, 1 a text.
        video_file_id: The uploaded video, with 0.
        ai_avatar_id: The person, with 1 or 2.
        audio_file_id: The uploaded recording, with 0.
        tts_text: The text, with 1.
        voiceover_id: The voice; public people have one of their own.
        is_save_2_custom_ai_avatar: Whether the person of the video is kept as a private one.
        caption_id: Look of the subtitles, of public people only; spelled as in the marketing task.
        notice_url: Address that is called when the task has ended.
    """

    avatar_source_from: Literal[0, 1, 2, 3] | int
    audio_source_from: Literal[0, 1] | int
    video_file_id: str | Unset = UNSET
    ai_avatar_id: str | Unset = UNSET
    audio_file_id: str | Unset = UNSET
    tts_text: str | Unset = UNSET
    voiceover_id: str | Unset = UNSET
    is_save_2_custom_ai_avatar: bool | Unset = UNSET
    caption_id: str | Unset = UNSET
    notice_url: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "avatar_source_from": "avatarSourceFrom",
        "audio_source_from": "audioSourceFrom",
        "video_file_id": "videoFileId",
        "ai_avatar_id": "aiAvatarId",
        "audio_file_id": "audioFileId",
        "tts_text": "ttsText",
        "voiceover_id": "voiceoverId",
        "is_save_2_custom_ai_avatar": "isSave2CustomAiAvatar",
        "caption_id": "captionId",
        "notice_url": "noticeUrl",
    }
