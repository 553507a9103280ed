"""Write subtitles into a video: `POST /302/vt/subtitle/burn`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.video_translation_task import VideoTranslationTask
    from ...models.video_translation_task_created import VideoTranslationTaskCreated

OPERATION: Operation[VideoTranslationTaskCreated] = Operation(
    id="video_translation_burn_subtitle",
    method="POST",
    path="/302/vt/subtitle/burn",
    answer="VideoTranslationTaskCreated",
    content_type="application/json",
)
TASK: TaskPlan[VideoTranslationTask] = TaskPlan(
    poll="video_translation.get_task",
    answer="VideoTranslationTask",
    parameter="task_id",
    id=("task_id",),
    status=("status",),
    result=("result", "video_url"),
    done=("success",),
    failed=("fail",),
)


def sync(
    *,
    client: Client,
    url: str,
    src_subtitle: Sequence[Mapping[str, Any]] | Unset = UNSET,
    trans_subtitle: Sequence[Mapping[str, Any]] | Unset = UNSET,
    output_width: int | Unset = UNSET,
    output_height: int | Unset = UNSET,
    src_font_name: str | Unset = UNSET,
    src_font_size: int | Unset = UNSET,
    src_font_color: str | Unset = UNSET,
    src_back_color: str | Unset = UNSET,
    src_outline_width: float | Unset = UNSET,
    src_shadow_color: str | Unset = UNSET,
    src_margin_v: float | Unset = UNSET,
    trans_font_name: str | Unset = UNSET,
    trans_font_size: int | Unset = UNSET,
    trans_font_color: str | Unset = UNSET,
    trans_outline_color: str | Unset = UNSET,
    trans_outline_width: float | Unset = UNSET,
    trans_back_color: str | Unset = UNSET,
    trans_margin_v: float | Unset = UNSET,
) -> Task[VideoTranslationTaskCreated, VideoTranslationTask]:
    """Call the operation; `client.video_translation.burn_subtitle` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        url=url,
        src_subtitle=src_subtitle,
        trans_subtitle=trans_subtitle,
        output_width=output_width,
        output_height=output_height,
        src_font_name=src_font_name,
        src_font_size=src_font_size,
        src_font_color=src_font_color,
        src_back_color=src_back_color,
        src_outline_width=src_outline_width,
        src_shadow_color=src_shadow_color,
        src_margin_v=src_margin_v,
        trans_font_name=trans_font_name,
        trans_font_size=trans_font_size,
        trans_font_color=trans_font_color,
        trans_outline_color=trans_outline_color,
        trans_outline_width=trans_outline_width,
        trans_back_color=trans_back_color,
        trans_margin_v=trans_margin_v,
    )


async def asyncio(
    *,
    client: AsyncClient,
    url: str,
    src_subtitle: Sequence[Mapping[str, Any]] | Unset = UNSET,
    trans_subtitle: Sequence[Mapping[str, Any]] | Unset = UNSET,
    output_width: int | Unset = UNSET,
    output_height: int | Unset = UNSET,
    src_font_name: str | Unset = UNSET,
    src_font_size: int | Unset = UNSET,
    src_font_color: str | Unset = UNSET,
    src_back_color: str | Unset = UNSET,
    src_outline_width: float | Unset = UNSET,
    src_shadow_color: str | Unset = UNSET,
    src_margin_v: float | Unset = UNSET,
    trans_font_name: str | Unset = UNSET,
    trans_font_size: int | Unset = UNSET,
    trans_font_color: str | Unset = UNSET,
    trans_outline_color: str | Unset = UNSET,
    trans_outline_width: float | Unset = UNSET,
    trans_back_color: str | Unset = UNSET,
    trans_margin_v: float | Unset = UNSET,
) -> AsyncTask[VideoTranslationTaskCreated, VideoTranslationTask]:
    """Call the operation; `client.video_translation.burn_subtitle` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        url=url,
        src_subtitle=src_subtitle,
        trans_subtitle=trans_subtitle,
        output_width=output_width,
        output_height=output_height,
        src_font_name=src_font_name,
        src_font_size=src_font_size,
        src_font_color=src_font_color,
        src_back_color=src_back_color,
        src_outline_width=src_outline_width,
        src_shadow_color=src_shadow_color,
        src_margin_v=src_margin_v,
        trans_font_name=trans_font_name,
        trans_font_size=trans_font_size,
        trans_font_color=trans_font_color,
        trans_outline_color=trans_outline_color,
        trans_outline_width=trans_outline_width,
        trans_back_color=trans_back_color,
        trans_margin_v=trans_margin_v,
    )
