"""Let the person with the product speak: `POST /topview/v1/product_avatar/task/image2Video/submit`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.topview_product_video_result import TopviewProductVideoResult
    from ...models.topview_submission import TopviewSubmission

OPERATION: Operation[TopviewSubmission] = Operation(
    id="topview_create_product_video",
    method="POST",
    path="/topview/v1/product_avatar/task/image2Video/submit",
    answer="TopviewSubmission",
    content_type="application/json",
    places={
        "replace_product_task_image_id": Place("body", "replaceProductTaskImageId"),
        "script_mode": Place("body", "scriptMode"),
        "tts_text": Place("body", "ttsText"),
        "voice_id": Place("body", "voiceId"),
        "audio_file_id": Place("body", "audioFileId"),
        "caption_id": Place("body", "captionId"),
        "notice_url": Place("body", "noticeUrl"),
    },
    envelope=Envelope(("code",), ("200",), ("message",)),
)
TASK: TaskPlan[TopviewProductVideoResult] = TaskPlan(
    poll="topview.get_product_video",
    answer="TopviewProductVideoResult",
    parameter="task_id",
    id=("result", "taskId"),
    status=("result", "status"),
    result=("result", "finishedVideoUrl"),
    reason=("result", "errorMsg"),
    done=("success",),
    failed=("fail", "failed"),
)


def sync(
    *,
    client: Client,
    replace_product_task_image_id: str,
    mode: Literal["avatar2", "lite", "pro"],
    script_mode: Literal["audio", "text"],
    tts_text: str | Unset = UNSET,
    voice_id: str | Unset = UNSET,
    audio_file_id: str | Unset = UNSET,
    caption_id: str | Unset = UNSET,
    notice_url: str | Unset = UNSET,
) -> Task[TopviewSubmission, TopviewProductVideoResult]:
    """Call the operation; `client.topview.create_product_video` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        replace_product_task_image_id=replace_product_task_image_id,
        mode=mode,
        script_mode=script_mode,
        tts_text=tts_text,
        voice_id=voice_id,
        audio_file_id=audio_file_id,
        caption_id=caption_id,
        notice_url=notice_url,
    )


async def asyncio(
    *,
    client: AsyncClient,
    replace_product_task_image_id: str,
    mode: Literal["avatar2", "lite", "pro"],
    script_mode: Literal["audio", "text"],
    tts_text: str | Unset = UNSET,
    voice_id: str | Unset = UNSET,
    audio_file_id: str | Unset = UNSET,
    caption_id: str | Unset = UNSET,
    notice_url: str | Unset = UNSET,
) -> AsyncTask[TopviewSubmission, TopviewProductVideoResult]:
    """Call the operation; `client.topview.create_product_video` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        replace_product_task_image_id=replace_product_task_image_id,
        mode=mode,
        script_mode=script_mode,
        tts_text=tts_text,
        voice_id=voice_id,
        audio_file_id=audio_file_id,
        caption_id=caption_id,
        notice_url=notice_url,
    )
