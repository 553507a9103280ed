"""Play a ready-made scene with the people of a picture, version 1 of the API: `POST /vidu/ent/v1/scenes/tasks`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ..._tasks import TaskPlan

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.vidu_creations import ViduCreations
    from ...models.vidu_scene_input import ViduSceneInput
    from ...models.vidu_task import ViduTask

OPERATION: Operation[ViduTask] = Operation(
    id="vidu_create_scene_v1",
    method="POST",
    path="/vidu/ent/v1/scenes/tasks",
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
    scene: str,
    input: ViduSceneInput | Mapping[str, Any],
) -> Task[ViduTask, ViduCreations]:
    """Call the operation; `client.vidu.create_scene_v1` documents the arguments."""
    return client.submit(OPERATION, TASK, scene=scene, input=input)


async def asyncio(
    *,
    client: AsyncClient,
    scene: str,
    input: ViduSceneInput | Mapping[str, Any],
) -> AsyncTask[ViduTask, ViduCreations]:
    """Call the operation; `client.vidu.create_scene_v1` documents the arguments."""
    return await client.submit(OPERATION, TASK, scene=scene, input=input)
