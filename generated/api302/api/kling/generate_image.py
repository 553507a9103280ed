"""Make pictures with Kling, from text or from a picture: `POST /klingai/v1/images/generations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.kling_image_result import KlingImageResult
    from ...models.kling_image_submission import KlingImageSubmission

OPERATION: Operation[KlingImageSubmission] = Operation(
    id="kling_generate_image",
    method="POST",
    path="/klingai/v1/images/generations",
    answer="KlingImageSubmission",
    content_type="application/json",
    envelope=Envelope(("code",), (0,), ("message",)),
)
TASK: TaskPlan[KlingImageResult] = TaskPlan(
    poll="kling.get_image",
    answer="KlingImageResult",
    parameter="task_id",
    id=("data", "task_id"),
    status=("data", "task_status"),
    result=("data", "task_result", "images"),
    reason=("data", "task_status_msg"),
    done=("succeed",),
    failed=("failed",),
)


def sync(
    *,
    client: Client,
    model_name: str,
    prompt: str,
    negative_prompt: str | Unset = UNSET,
    image: str | Unset = UNSET,
    image_reference: Literal["face", "subject"] | Unset = UNSET,
    image_fidelity: float | Unset = UNSET,
    human_fidelity: float | Unset = UNSET,
    resolution: Literal["1k", "2k"] | Unset = UNSET,
    n: int | Unset = UNSET,
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | Unset = UNSET,
    callback_url: str | Unset = UNSET,
) -> Task[KlingImageSubmission, KlingImageResult]:
    """Call the operation; `client.kling.generate_image` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        model_name=model_name,
        prompt=prompt,
        negative_prompt=negative_prompt,
        image=image,
        image_reference=image_reference,
        image_fidelity=image_fidelity,
        human_fidelity=human_fidelity,
        resolution=resolution,
        n=n,
        aspect_ratio=aspect_ratio,
        callback_url=callback_url,
    )


async def asyncio(
    *,
    client: AsyncClient,
    model_name: str,
    prompt: str,
    negative_prompt: str | Unset = UNSET,
    image: str | Unset = UNSET,
    image_reference: Literal["face", "subject"] | Unset = UNSET,
    image_fidelity: float | Unset = UNSET,
    human_fidelity: float | Unset = UNSET,
    resolution: Literal["1k", "2k"] | Unset = UNSET,
    n: int | Unset = UNSET,
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | Unset = UNSET,
    callback_url: str | Unset = UNSET,
) -> AsyncTask[KlingImageSubmission, KlingImageResult]:
    """Call the operation; `client.kling.generate_image` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        model_name=model_name,
        prompt=prompt,
        negative_prompt=negative_prompt,
        image=image,
        image_reference=image_reference,
        image_fidelity=image_fidelity,
        human_fidelity=human_fidelity,
        resolution=resolution,
        n=n,
        aspect_ratio=aspect_ratio,
        callback_url=callback_url,
    )
