"""Make an advertisement of a picture of a product: `POST /higgsfield/ads`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.higgsfield_submission import HiggsfieldSubmission
    from ...models.higgsfield_task import HiggsfieldTask

OPERATION: Operation[HiggsfieldSubmission] = Operation(
    id="higgsfield_generate_ad",
    method="POST",
    path="/higgsfield/ads",
    answer="HiggsfieldSubmission",
    content_type="application/json",
)
TASK: TaskPlan[HiggsfieldTask] = TaskPlan(
    poll="higgsfield.get_task",
    answer="HiggsfieldTask",
    parameter="id",
    id=("id",),
    status=("jobs", 0, "status"),
    result=("jobs", 0, "results", "raw", "url"),
    done=("completed",),
    failed=("failed", "error", "nsfw", "canceled", "cancelled"),
)


def sync(
    *,
    client: Client,
    product_placement_sample_id: str,
    image: Sequence[str],
    size: str | Unset = UNSET,
) -> Task[HiggsfieldSubmission, HiggsfieldTask]:
    """Call the operation; `client.higgsfield.generate_ad` documents the arguments."""
    return client.submit(
        OPERATION, TASK, product_placement_sample_id=product_placement_sample_id, image=image, size=size
    )


async def asyncio(
    *,
    client: AsyncClient,
    product_placement_sample_id: str,
    image: Sequence[str],
    size: str | Unset = UNSET,
) -> AsyncTask[HiggsfieldSubmission, HiggsfieldTask]:
    """Call the operation; `client.higgsfield.generate_ad` documents the arguments."""
    return await client.submit(
        OPERATION, TASK, product_placement_sample_id=product_placement_sample_id, image=image, size=size
    )
