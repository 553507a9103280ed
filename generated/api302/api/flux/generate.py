"""Draw or edit a picture with a model of Black Forest Labs, in the vendor's own format: `POST /flux/v1/{model}`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.flux_result import FluxResult
    from ...models.flux_task import FluxTask

OPERATION: Operation[FluxTask] = Operation(
    id="flux_generate",
    method="POST",
    path="/flux/v1/{model}",
    answer="FluxTask",
    content_type="application/json",
    places={"model": Place("path", "model")},
)
TASK: TaskPlan[FluxResult] = TaskPlan(
    poll="flux.get_result",
    answer="FluxResult",
    parameter="id",
    id=("id",),
    status=("status",),
    result=("result", "sample"),
    done=("Ready",),
    failed=("Error", "Failed", "Request Moderated", "Content Moderated", "Task not found"),
)


def sync(
    model: str,
    *,
    client: Client,
    prompt: str,
    width: int | Unset = UNSET,
    height: int | Unset = UNSET,
    aspect_ratio: str | Unset = UNSET,
    steps: int | Unset = UNSET,
    guidance: float | Unset = UNSET,
    interval: float | Unset = UNSET,
    prompt_upsampling: bool | Unset = UNSET,
    seed: int | Unset = UNSET,
    safety_tolerance: int | Unset = UNSET,
    output_format: Literal["jpeg", "png"] | Unset = UNSET,
    raw: bool | Unset = UNSET,
    image_prompt: str | Unset = UNSET,
    input_image: str | Unset = UNSET,
    input_image_2: str | Unset = UNSET,
    input_image_3: str | Unset = UNSET,
    input_image_4: str | Unset = UNSET,
    finetune_id: str | Unset = UNSET,
    finetune_strength: float | Unset = UNSET,
    webhook_url: str | Unset = UNSET,
    webhook_secret: str | Unset = UNSET,
    sync: bool | Unset = UNSET,
) -> Task[FluxTask, FluxResult]:
    """Call the operation; `client.flux.generate` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        model=model,
        prompt=prompt,
        width=width,
        height=height,
        aspect_ratio=aspect_ratio,
        steps=steps,
        guidance=guidance,
        interval=interval,
        prompt_upsampling=prompt_upsampling,
        seed=seed,
        safety_tolerance=safety_tolerance,
        output_format=output_format,
        raw=raw,
        image_prompt=image_prompt,
        input_image=input_image,
        input_image_2=input_image_2,
        input_image_3=input_image_3,
        input_image_4=input_image_4,
        finetune_id=finetune_id,
        finetune_strength=finetune_strength,
        webhook_url=webhook_url,
        webhook_secret=webhook_secret,
        sync=sync,
    )


async def asyncio(
    model: str,
    *,
    client: AsyncClient,
    prompt: str,
    width: int | Unset = UNSET,
    height: int | Unset = UNSET,
    aspect_ratio: str | Unset = UNSET,
    steps: int | Unset = UNSET,
    guidance: float | Unset = UNSET,
    interval: float | Unset = UNSET,
    prompt_upsampling: bool | Unset = UNSET,
    seed: int | Unset = UNSET,
    safety_tolerance: int | Unset = UNSET,
    output_format: Literal["jpeg", "png"] | Unset = UNSET,
    raw: bool | Unset = UNSET,
    image_prompt: str | Unset = UNSET,
    input_image: str | Unset = UNSET,
    input_image_2: str | Unset = UNSET,
    input_image_3: str | Unset = UNSET,
    input_image_4: str | Unset = UNSET,
    finetune_id: str | Unset = UNSET,
    finetune_strength: float | Unset = UNSET,
    webhook_url: str | Unset = UNSET,
    webhook_secret: str | Unset = UNSET,
    sync: bool | Unset = UNSET,
) -> AsyncTask[FluxTask, FluxResult]:
    """Call the operation; `client.flux.generate` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        model=model,
        prompt=prompt,
        width=width,
        height=height,
        aspect_ratio=aspect_ratio,
        steps=steps,
        guidance=guidance,
        interval=interval,
        prompt_upsampling=prompt_upsampling,
        seed=seed,
        safety_tolerance=safety_tolerance,
        output_format=output_format,
        raw=raw,
        image_prompt=image_prompt,
        input_image=input_image,
        input_image_2=input_image_2,
        input_image_3=input_image_3,
        input_image_4=input_image_4,
        finetune_id=finetune_id,
        finetune_strength=finetune_strength,
        webhook_url=webhook_url,
        webhook_secret=webhook_secret,
        sync=sync,
    )
