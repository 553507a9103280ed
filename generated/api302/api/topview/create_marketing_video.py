"""Make a marketing video of a product's page or pictures: `POST /topview/v1/m2v/task/submit`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.topview_marketing_result import TopviewMarketingResult
    from ...models.topview_submission import TopviewSubmission

OPERATION: Operation[TopviewSubmission] = Operation(
    id="topview_create_marketing_video",
    method="POST",
    path="/topview/v1/m2v/task/submit",
    answer="TopviewSubmission",
    content_type="application/json",
    places={
        "product_link": Place("body", "productLink"),
        "file_ids": Place("body", "fileIds"),
        "product_name": Place("body", "productName"),
        "product_description": Place("body", "productDescription"),
        "aspect_ratio": Place("body", "aspectRatio"),
        "voice_id": Place("body", "voiceId"),
        "caption_id": Place("body", "captionId"),
        "aiavatar_id": Place("body", "aiavatarId"),
        "video_length_type": Place("body", "videoLengthType"),
        "endcard_file_id": Place("body", "endcardFileId"),
        "endcard_aspect_ratio": Place("body", "endcardAspectRatio"),
        "endcard_background_color": Place("body", "endcardBackgroundColor"),
        "logo_file_id": Place("body", "logoFileId"),
        "is_diy_script": Place("body", "isDiyScript"),
        "diy_script_description": Place("body", "diyScriptDescription"),
        "diy_style": Place("body", "diyStyle"),
        "diy_script_style": Place("body", "diyScriptStyle"),
        "diy_script_prompt": Place("body", "diyScriptPrompt"),
        "target_audience": Place("body", "targetAudience"),
        "music_file_id": Place("body", "musicFileId"),
        "notice_url": Place("body", "noticeUrl"),
    },
    envelope=Envelope(("code",), ("200",), ("message",)),
)
TASK: TaskPlan[TopviewMarketingResult] = TaskPlan(
    poll="topview.get_marketing_video",
    answer="TopviewMarketingResult",
    parameter="task_id",
    id=("result", "taskId"),
    status=("result", "status"),
    result=("result", "exportVideos"),
    reason=("result", "errorMsg"),
    done=("success",),
    failed=("fail", "failed"),
)


def sync(
    *,
    client: Client,
    product_link: str | Unset = UNSET,
    file_ids: Sequence[str] | Unset = UNSET,
    product_name: str | Unset = UNSET,
    product_description: str | Unset = UNSET,
    aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | Unset = UNSET,
    language: str | Unset = UNSET,
    voice_id: str | Unset = UNSET,
    caption_id: str | Unset = UNSET,
    aiavatar_id: str | Unset = UNSET,
    video_length_type: Literal[1, 2, 3, 4] | Unset = UNSET,
    endcard_file_id: str | Unset = UNSET,
    endcard_aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16", "all"] | Unset = UNSET,
    endcard_background_color: Literal["black", "white"] | Unset = UNSET,
    logo_file_id: str | Unset = UNSET,
    preview: str | Unset = UNSET,
    is_diy_script: str | Unset = UNSET,
    diy_script_description: str | Unset = UNSET,
    diy_style: Literal["diyScriptPrompt", "diyScriptStyle"] | Unset = UNSET,
    diy_script_style: str | Unset = UNSET,
    diy_script_prompt: str | Unset = UNSET,
    target_audience: str | Unset = UNSET,
    music_file_id: str | Unset = UNSET,
    notice_url: str | Unset = UNSET,
) -> Task[TopviewSubmission, TopviewMarketingResult]:
    """Call the operation; `client.topview.create_marketing_video` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        product_link=product_link,
        file_ids=file_ids,
        product_name=product_name,
        product_description=product_description,
        aspect_ratio=aspect_ratio,
        language=language,
        voice_id=voice_id,
        caption_id=caption_id,
        aiavatar_id=aiavatar_id,
        video_length_type=video_length_type,
        endcard_file_id=endcard_file_id,
        endcard_aspect_ratio=endcard_aspect_ratio,
        endcard_background_color=endcard_background_color,
        logo_file_id=logo_file_id,
        preview=preview,
        is_diy_script=is_diy_script,
        diy_script_description=diy_script_description,
        diy_style=diy_style,
        diy_script_style=diy_script_style,
        diy_script_prompt=diy_script_prompt,
        target_audience=target_audience,
        music_file_id=music_file_id,
        notice_url=notice_url,
    )


async def asyncio(
    *,
    client: AsyncClient,
    product_link: str | Unset = UNSET,
    file_ids: Sequence[str] | Unset = UNSET,
    product_name: str | Unset = UNSET,
    product_description: str | Unset = UNSET,
    aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | Unset = UNSET,
    language: str | Unset = UNSET,
    voice_id: str | Unset = UNSET,
    caption_id: str | Unset = UNSET,
    aiavatar_id: str | Unset = UNSET,
    video_length_type: Literal[1, 2, 3, 4] | Unset = UNSET,
    endcard_file_id: str | Unset = UNSET,
    endcard_aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16", "all"] | Unset = UNSET,
    endcard_background_color: Literal["black", "white"] | Unset = UNSET,
    logo_file_id: str | Unset = UNSET,
    preview: str | Unset = UNSET,
    is_diy_script: str | Unset = UNSET,
    diy_script_description: str | Unset = UNSET,
    diy_style: Literal["diyScriptPrompt", "diyScriptStyle"] | Unset = UNSET,
    diy_script_style: str | Unset = UNSET,
    diy_script_prompt: str | Unset = UNSET,
    target_audience: str | Unset = UNSET,
    music_file_id: str | Unset = UNSET,
    notice_url: str | Unset = UNSET,
) -> AsyncTask[TopviewSubmission, TopviewMarketingResult]:
    """Call the operation; `client.topview.create_marketing_video` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        product_link=product_link,
        file_ids=file_ids,
        product_name=product_name,
        product_description=product_description,
        aspect_ratio=aspect_ratio,
        language=language,
        voice_id=voice_id,
        caption_id=caption_id,
        aiavatar_id=aiavatar_id,
        video_length_type=video_length_type,
        endcard_file_id=endcard_file_id,
        endcard_aspect_ratio=endcard_aspect_ratio,
        endcard_background_color=endcard_background_color,
        logo_file_id=logo_file_id,
        preview=preview,
        is_diy_script=is_diy_script,
        diy_script_description=diy_script_description,
        diy_style=diy_style,
        diy_script_style=diy_script_style,
        diy_script_prompt=diy_script_prompt,
        target_audience=target_audience,
        music_file_id=music_file_id,
        notice_url=notice_url,
    )
