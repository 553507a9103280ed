"""Start turning a picture into Markdown, in version 1: `POST /doc2x/api/v1/async/img`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.doc_2xv1_status import Doc2XV1Status
    from ...models.doc_2xv1_task import Doc2XV1Task

OPERATION: Operation[Doc2XV1Task] = Operation(
    id="doc2x_submit_image_v1",
    method="POST",
    path="/doc2x/api/v1/async/img",
    answer="Doc2XV1Task",
    content_type="multipart/form-data",
    files=frozenset(["file"]),
)
TASK: TaskPlan[Doc2XV1Status] = TaskPlan(
    poll="doc2x.get_task_v1",
    answer="Doc2XV1Status",
    parameter="uuid",
    id=("data", "uuid"),
    status=("data", "status"),
    result=("data", "result"),
    done=("success", "translate_success"),
    failed=("failed", "pages limit exceeded"),
)


def sync(
    *,
    client: Client,
    file: FileInput,
    option: bool | Unset = UNSET,
    equation: Literal[0, 1] | Unset = UNSET,
    img_correction: Literal[0, 1] | Unset = UNSET,
) -> Task[Doc2XV1Task, Doc2XV1Status]:
    """Call the operation; `client.doc2x.submit_image_v1` documents the arguments."""
    return client.submit(OPERATION, TASK, file=file, option=option, equation=equation, img_correction=img_correction)


async def asyncio(
    *,
    client: AsyncClient,
    file: FileInput,
    option: bool | Unset = UNSET,
    equation: Literal[0, 1] | Unset = UNSET,
    img_correction: Literal[0, 1] | Unset = UNSET,
) -> AsyncTask[Doc2XV1Task, Doc2XV1Status]:
    """Call the operation; `client.doc2x.submit_image_v1` documents the arguments."""
    return await client.submit(
        OPERATION, TASK, file=file, option=option, equation=equation, img_correction=img_correction
    )
