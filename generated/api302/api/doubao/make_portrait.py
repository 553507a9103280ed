"""Make a portrait photo of the person in a picture: `POST /doubao/drawing/portrait`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.doubao_task_answer import DoubaoTaskAnswer
    from ...models.doubao_task_submission import DoubaoTaskSubmission

OPERATION: Operation[DoubaoTaskSubmission] = Operation(
    id="doubao_make_portrait",
    method="POST",
    path="/doubao/drawing/portrait",
    answer="DoubaoTaskSubmission",
    content_type="application/json",
    envelope=Envelope(("code",), (10000,), ("message",)),
)
TASK: TaskPlan[DoubaoTaskAnswer] = TaskPlan(
    poll="doubao.get_portrait",
    answer="DoubaoTaskAnswer",
    parameter="task_id",
    id=("data", "task_id"),
    status=("data", "status"),
    result=("data",),
    reason=("message",),
    done=("done",),
    failed=("failed", "not_found", "expired"),
)


def sync(
    *,
    client: Client,
    image_input: str,
    prompt: str | Unset = UNSET,
    width: int | Unset = UNSET,
    height: int | Unset = UNSET,
    gpen: float | Unset = UNSET,
    skin: float | Unset = UNSET,
    skin_unifi: float | Unset = UNSET,
    gen_mode: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    return_url: bool | Unset = UNSET,
) -> Task[DoubaoTaskSubmission, DoubaoTaskAnswer]:
    """Call the operation; `client.doubao.make_portrait` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        image_input=image_input,
        prompt=prompt,
        width=width,
        height=height,
        gpen=gpen,
        skin=skin,
        skin_unifi=skin_unifi,
        gen_mode=gen_mode,
        seed=seed,
        return_url=return_url,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image_input: str,
    prompt: str | Unset = UNSET,
    width: int | Unset = UNSET,
    height: int | Unset = UNSET,
    gpen: float | Unset = UNSET,
    skin: float | Unset = UNSET,
    skin_unifi: float | Unset = UNSET,
    gen_mode: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    return_url: bool | Unset = UNSET,
) -> AsyncTask[DoubaoTaskSubmission, DoubaoTaskAnswer]:
    """Call the operation; `client.doubao.make_portrait` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        image_input=image_input,
        prompt=prompt,
        width=width,
        height=height,
        gpen=gpen,
        skin=skin,
        skin_unifi=skin_unifi,
        gen_mode=gen_mode,
        seed=seed,
        return_url=return_url,
    )
