"""Play a ready-made scene with the people of a picture: `POST /vidu/ent/v2/template2video`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.vidu_creations import ViduCreations
    from ...models.vidu_generation import ViduGeneration

OPERATION: Operation[ViduGeneration] = Operation(
    id="vidu_template_to_video",
    method="POST",
    path="/vidu/ent/v2/template2video",
    answer="ViduGeneration",
    content_type="application/json",
)
TASK: TaskPlan[ViduCreations] = TaskPlan(
    poll="vidu.get_creations",
    answer="ViduCreations",
    parameter="id",
    id=("task_id",),
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
    template: str,
    images: Sequence[str],
    prompt: str,
    seed: str | int | Unset = UNSET,
) -> Task[ViduGeneration, ViduCreations]:
    """Call the operation; `client.vidu.template_to_video` documents the arguments."""
    return client.submit(OPERATION, TASK, template=template, images=images, prompt=prompt, seed=seed)


async def asyncio(
    *,
    client: AsyncClient,
    template: str,
    images: Sequence[str],
    prompt: str,
    seed: str | int | Unset = UNSET,
) -> AsyncTask[ViduGeneration, ViduCreations]:
    """Call the operation; `client.vidu.template_to_video` documents the arguments."""
    return await client.submit(OPERATION, TASK, template=template, images=images, prompt=prompt, seed=seed)
