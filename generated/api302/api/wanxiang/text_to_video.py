"""Film a prompt with Wanx 2.1 of Alibaba: `POST /aliyun/api/v1/services/aigc/video-generation/video-synthesis`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.wanxiang_input import WanxiangInput
    from ...models.wanxiang_parameters import WanxiangParameters
    from ...models.wanxiang_submission import WanxiangSubmission
    from ...models.wanxiang_task import WanxiangTask

OPERATION: Operation[WanxiangSubmission] = Operation(
    id="wanxiang_text_to_video",
    method="POST",
    path="/aliyun/api/v1/services/aigc/video-generation/video-synthesis",
    answer="WanxiangSubmission",
    content_type="application/json",
    places={"x_dash_scope_async": Place("header", "X-DashScope-Async")},
)
TASK: TaskPlan[WanxiangTask] = TaskPlan(
    poll="wanxiang.get_task",
    answer="WanxiangTask",
    parameter="task_id",
    id=("output", "task_id"),
    status=("output", "task_status"),
    result=("output", "video_url"),
    reason=("output", "message"),
    done=("SUCCEEDED",),
    failed=("FAILED", "CANCELED", "UNKNOWN"),
)


def sync(
    *,
    client: Client,
    model: str,
    input: WanxiangInput | Mapping[str, Any],
    x_dash_scope_async: str | Unset = UNSET,
    parameters: WanxiangParameters | Mapping[str, Any] | Unset = UNSET,
) -> Task[WanxiangSubmission, WanxiangTask]:
    """Call the operation; `client.wanxiang.text_to_video` documents the arguments."""
    return client.submit(
        OPERATION, TASK, model=model, input=input, x_dash_scope_async=x_dash_scope_async, parameters=parameters
    )


async def asyncio(
    *,
    client: AsyncClient,
    model: str,
    input: WanxiangInput | Mapping[str, Any],
    x_dash_scope_async: str | Unset = UNSET,
    parameters: WanxiangParameters | Mapping[str, Any] | Unset = UNSET,
) -> AsyncTask[WanxiangSubmission, WanxiangTask]:
    """Call the operation; `client.wanxiang.text_to_video` documents the arguments."""
    return await client.submit(
        OPERATION, TASK, model=model, input=input, x_dash_scope_async=x_dash_scope_async, parameters=parameters
    )
