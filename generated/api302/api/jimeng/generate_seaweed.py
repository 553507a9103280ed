"""Film a prompt or a picture with Seaweed: `POST /doubao/doubao-seaweed`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..._operation import Operation
from ..._tasks import TaskPlan

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.jimeng_content import JimengContent
    from ...models.jimeng_submission import JimengSubmission
    from ...models.jimeng_task import JimengTask

OPERATION: Operation[JimengSubmission] = Operation(
    id="jimeng_generate_seaweed",
    method="POST",
    path="/doubao/doubao-seaweed",
    answer="JimengSubmission",
    content_type="application/json",
)
TASK: TaskPlan[JimengTask] = TaskPlan(
    poll="jimeng.get_seaweed",
    answer="JimengTask",
    parameter="id",
    id=("id",),
    status=("status",),
    result=("content", "video_url"),
    reason=("error", "message"),
    done=("succeeded",),
    failed=("failed", "FAILED", "expired"),
)


def sync(
    *,
    client: Client,
    content: Sequence[JimengContent | Mapping[str, Any]],
) -> Task[JimengSubmission, JimengTask]:
    """Call the operation; `client.jimeng.generate_seaweed` documents the arguments."""
    return client.submit(OPERATION, TASK, content=content)


async def asyncio(
    *,
    client: AsyncClient,
    content: Sequence[JimengContent | Mapping[str, Any]],
) -> AsyncTask[JimengSubmission, JimengTask]:
    """Call the operation; `client.jimeng.generate_seaweed` documents the arguments."""
    return await client.submit(OPERATION, TASK, content=content)
