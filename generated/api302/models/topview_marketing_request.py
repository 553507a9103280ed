from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewMarketingRequest(Model):
    """The object `TopviewMarketingRequest`.

    Attributes:
        product_link: The product's page; goes before `fileIds`.
        file_ids: Uploaded pictures or videos, in place of the page.
        product_name: Name of the product; needed without `productLink`.
        product_description: Description of the product; needed without `productLink`, unless the script is your own.
        aspect_ratio: Width to height. The gateway's default is '9:16'.
        language: The language, e.g. `en`, `zh-CN`, `ja`. The gateway's default is 'en'.
        voice_id: The voice, from `topview_list_voices`.
        caption_id: Look of the subtitles, from `topview_list_captions`; any, when left out.
        aiavatar_id: Who speaks, from `topview_list_avatars`.
        video_length_type: Length: 1 for 30 to 50 seconds, 2 for 15 to 30, 3 for 30 to 45, 4 for 45 to 60. The gateway's default is 1.
        endcard_file_id: Uploaded file to end with.
        endcard_aspect_ratio: Width to height of the end card. The gateway's default is 'all'.
        endcard_background_color: Colour behind the end card. The gateway's default is 'black'.
        logo_file_id: Uploaded logo.
        preview: `true` gives a preview first; the export is then a call of its own. The gateway's default is 'false'.
        is_diy_script: `true` for a script of your own. The gateway's default is 'false'.
        diy_script_description: Description for a script of your own.
        diy_style: Which of the two next fields gives the style.
        diy_script_style: The style of the script.
        diy_script_prompt: A prompt for the script.
        target_audience: Whom the video is for.
        music_file_id: Uploaded music.
        notice_url: Address that is called when the task has ended.
    """

    product_link: str | Unset = UNSET
    file_ids: list[str] | Unset = UNSET
    product_name: str | Unset = UNSET
    product_description: str | Unset = UNSET
    aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | str | Unset = UNSET
    language: str | Unset = UNSET
    voice_id: str | Unset = UNSET
    caption_id: str | Unset = UNSET
    aiavatar_id: str | Unset = UNSET
    video_length_type: Literal[1, 2, 3, 4] | int | Unset = UNSET
    endcard_file_id: str | Unset = UNSET
    endcard_aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16", "all"] | str | Unset = UNSET
    endcard_background_color: Literal["black", "white"] | str | Unset = UNSET
    logo_file_id: str | Unset = UNSET
    preview: str | Unset = UNSET
    is_diy_script: str | Unset = UNSET
    diy_script_description: str | Unset = UNSET
    diy_style: Literal["diyScriptPrompt", "diyScriptStyle"] | str | Unset = UNSET
    diy_script_style: str | Unset = UNSET
    diy_script_prompt: str | Unset = UNSET
    target_audience: str | Unset = UNSET
    music_file_id: str | Unset = UNSET
    notice_url: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "product_link": "productLink",
        "file_ids": "fileIds",
        "product_name": "productName",
        "product_description": "productDescription",
        "aspect_ratio": "aspectRatio",
        "voice_id": "voiceId",
        "caption_id": "captionId",
        "aiavatar_id": "aiavatarId",
        "video_length_type": "videoLengthType",
        "endcard_file_id": "endcardFileId",
        "endcard_aspect_ratio": "endcardAspectRatio",
        "endcard_background_color": "endcardBackgroundColor",
        "logo_file_id": "logoFileId",
        "is_diy_script": "isDiyScript",
        "diy_script_description": "diyScriptDescription",
        "diy_style": "diyStyle",
        "diy_script_style": "diyScriptStyle",
        "diy_script_prompt": "diyScriptPrompt",
        "target_audience": "targetAudience",
        "music_file_id": "musicFileId",
        "notice_url": "noticeUrl",
    }
