"""Let a digital person speak a text or a recording: `POST /topview/v1/video_avatar/task/submit`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.topview_avatar_video_result import TopviewAvatarVideoResult
    from ...models.topview_submission import TopviewSubmission

OPERATION: Operation[TopviewSubmission] = Operation(
    id="topview_create_avatar_video",
    method="POST",
    path="/topview/v1/video_avatar/task/submit",
    answer="TopviewSubmission",
    content_type="application/json",
    places={
        "avatar_source_from": Place("body", "avatarSourceFrom"),
        "audio_source_from": Place("body", "audioSourceFrom"),
        "video_file_id": Place("body", "videoFileId"),
        "ai_avatar_id": Place("body", "aiAvatarId"),
        "audio_file_id": Place("body", "audioFileId"),
        "tts_text": Place("body", "ttsText"),
        "voiceover_id": Place("body", "voiceoverId"),
        "is_save_2_custom_ai_avatar": Place("body", "isSave2CustomAiAvatar"),
        "caption_id": Place("body", "captionId"),
        "notice_url": Place("body", "noticeUrl"),
    },
    envelope=Envelope(("code",), ("200",), ("message",)),
)
TASK: TaskPlan[TopviewAvatarVideoResult] = TaskPlan(
    poll="topview.get_avatar_video",
    answer="TopviewAvatarVideoResult",
    parameter="task_id",
    id=("result", "taskId"),
    status=("result", "status"),
    result=("result", "outputVideoUrl"),
    reason=("result", "errorMsg"),
    done=("success",),
    failed=("fail", "failed"),
)


def sync(
    *,
    client: Client,
    avatar_source_from: Literal[0, 1, 2, 3],
    audio_source_from: Literal[0, 1],
    video_file_id: str | Unset = UNSET,
    ai_avatar_id: str | Unset = UNSET,
    audio_file_id: str | Unset = UNSET,
    tts_text: str | Unset = UNSET,
    voiceover_id: str | Unset = UNSET,
    is_save_2_custom_ai_avatar: bool | Unset = UNSET,
    caption_id: str | Unset = UNSET,
    notice_url: str | Unset = UNSET,
) -> Task[TopviewSubmission, TopviewAvatarVideoResult]:
    """Call the operation; `client.topview.create_avatar_video` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        avatar_source_from=avatar_source_from,
        audio_source_from=audio_source_from,
        video_file_id=video_file_id,
        ai_avatar_id=ai_avatar_id,
        audio_file_id=audio_file_id,
        tts_text=tts_text,
        voiceover_id=voiceover_id,
        is_save_2_custom_ai_avatar=is_save_2_custom_ai_avatar,
        caption_id=caption_id,
        notice_url=notice_url,
    )


async def asyncio(
    *,
    client: AsyncClient,
    avatar_source_from: Literal[0, 1, 2, 3],
    audio_source_from: Literal[0, 1],
    video_file_id: str | Unset = UNSET,
    ai_avatar_id: str | Unset = UNSET,
    audio_file_id: str | Unset = UNSET,
    tts_text: str | Unset = UNSET,
    voiceover_id: str | Unset = UNSET,
    is_save_2_custom_ai_avatar: bool | Unset = UNSET,
    caption_id: str | Unset = UNSET,
    notice_url: str | Unset = UNSET,
) -> AsyncTask[TopviewSubmission, TopviewAvatarVideoResult]:
    """Call the operation; `client.topview.create_avatar_video` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        avatar_source_from=avatar_source_from,
        audio_source_from=audio_source_from,
        video_file_id=video_file_id,
        ai_avatar_id=ai_avatar_id,
        audio_file_id=audio_file_id,
        tts_text=tts_text,
        voiceover_id=voiceover_id,
        is_save_2_custom_ai_avatar=is_save_2_custom_ai_avatar,
        caption_id=caption_id,
        notice_url=notice_url,
    )
