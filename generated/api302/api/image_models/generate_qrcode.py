"""Draw a picture that reads as a QR code: `POST /302/submit/qrcode-gen`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.submit_task import SubmitTask

OPERATION: Operation[SubmitTask] = Operation(
    id="image_models_generate_qrcode",
    method="POST",
    path="/302/submit/qrcode-gen",
    answer="SubmitTask",
    content_type="multipart/form-data",
)
TASK: TaskPlan[SubmitTask] = TaskPlan(
    poll="tasks.fetch",
    answer="SubmitTask",
    parameter="id",
    id=("id",),
    status=("status",),
    result=("output",),
    reason=("error",),
    done=("succeeded",),
    failed=("failed",),
)


def sync(
    *,
    client: Client,
    url: str,
    prompt: str,
    qr_conditioning_scale: str | Unset = UNSET,
) -> Task[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_models.generate_qrcode` documents the arguments."""
    return client.submit(OPERATION, TASK, url=url, prompt=prompt, qr_conditioning_scale=qr_conditioning_scale)


async def asyncio(
    *,
    client: AsyncClient,
    url: str,
    prompt: str,
    qr_conditioning_scale: str | Unset = UNSET,
) -> AsyncTask[SubmitTask, SubmitTask]:
    """Call the operation; `client.image_models.generate_qrcode` documents the arguments."""
    return await client.submit(OPERATION, TASK, url=url, prompt=prompt, qr_conditioning_scale=qr_conditioning_scale)
