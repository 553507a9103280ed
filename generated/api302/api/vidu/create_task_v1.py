"""Make or enlarge a video with Vidu, version 1 of the API: `POST /vidu/ent/v1/tasks`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.vidu_creations import ViduCreations
    from ...models.vidu_output import ViduOutput
    from ...models.vidu_task import ViduTask
    from ...models.vidu_task_input import ViduTaskInput

OPERATION: Operation[ViduTask] = Operation(
    id="vidu_create_task_v1",
    method="POST",
    path="/vidu/ent/v1/tasks",
    answer="ViduTask",
    content_type="application/json",
)
TASK: TaskPlan[ViduCreations] = TaskPlan(
    poll="vidu.get_creations_v1",
    answer="ViduCreations",
    parameter="id",
    id=("id",),
    status=("state",),
    failed_if=("err_code",),
    result=("creations", 0, "url"),
    reason=("err_code",),
    done=("success",),
    failed=("failed",),
)


def sync(
    *,
    client: Client,
    type: Literal["character2video", "headtailimg2video", "img2video", "text2video", "upscale"],
    input: ViduTaskInput | Mapping[str, Any],
    model_version: Literal["1.0", "1.5", "2.0"] | Unset = UNSET,
    model: str | Unset = UNSET,
    style: Literal["anime", "general"] | Unset = UNSET,
    moderation: bool | Unset = UNSET,
    output_params: ViduOutput | Mapping[str, Any] | Unset = UNSET,
) -> Task[ViduTask, ViduCreations]:
    """Call the operation; `client.vidu.create_task_v1` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        type=type,
        input=input,
        model_version=model_version,
        model=model,
        style=style,
        moderation=moderation,
        output_params=output_params,
    )


async def asyncio(
    *,
    client: AsyncClient,
    type: Literal["character2video", "headtailimg2video", "img2video", "text2video", "upscale"],
    input: ViduTaskInput | Mapping[str, Any],
    model_version: Literal["1.0", "1.5", "2.0"] | Unset = UNSET,
    model: str | Unset = UNSET,
    style: Literal["anime", "general"] | Unset = UNSET,
    moderation: bool | Unset = UNSET,
    output_params: ViduOutput | Mapping[str, Any] | Unset = UNSET,
) -> AsyncTask[ViduTask, ViduCreations]:
    """Call the operation; `client.vidu.create_task_v1` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        type=type,
        input=input,
        model_version=model_version,
        model=model,
        style=style,
        moderation=moderation,
        output_params=output_params,
    )
