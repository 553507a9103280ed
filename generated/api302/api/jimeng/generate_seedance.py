"""Film a prompt or pictures with Seedance: `POST /doubao/doubao-seedance`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.jimeng_content import JimengContent
    from ...models.jimeng_submission import JimengSubmission
    from ...models.jimeng_task import JimengTask

OPERATION: Operation[JimengSubmission] = Operation(
    id="jimeng_generate_seedance",
    method="POST",
    path="/doubao/doubao-seedance",
    answer="JimengSubmission",
    content_type="application/json",
)
TASK: TaskPlan[JimengTask] = TaskPlan(
    poll="jimeng.get_seedance",
    answer="JimengTask",
    parameter="id",
    id=("id",),
    status=("status",),
    result=("content", "video_url"),
    reason=("error", "message"),
    done=("succeeded", "done"),
    failed=("failed", "expired"),
)


def sync(
    *,
    client: Client,
    model: str,
    content: Sequence[JimengContent | Mapping[str, Any]],
    resolution: Literal["1080p", "480p", "720p"] | Unset = UNSET,
    ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16", "adaptive"] | Unset = UNSET,
    duration: int | Unset = UNSET,
    generate_audio: bool | Unset = UNSET,
    service_tier: Literal["default", "flex"] | Unset = UNSET,
) -> Task[JimengSubmission, JimengTask]:
    """Call the operation; `client.jimeng.generate_seedance` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        model=model,
        content=content,
        resolution=resolution,
        ratio=ratio,
        duration=duration,
        generate_audio=generate_audio,
        service_tier=service_tier,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    content: Sequence[JimengContent | Mapping[str, Any]],
    resolution: Literal["1080p", "480p", "720p"] | Unset = UNSET,
    ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16", "adaptive"] | Unset = UNSET,
    duration: int | Unset = UNSET,
    generate_audio: bool | Unset = UNSET,
    service_tier: Literal["default", "flex"] | Unset = UNSET,
) -> AsyncTask[JimengSubmission, JimengTask]:
    """Call the operation; `client.jimeng.generate_seedance` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        model=model,
        content=content,
        resolution=resolution,
        ratio=ratio,
        duration=duration,
        generate_audio=generate_audio,
        service_tier=service_tier,
    )
