"""Turn a picture into a 3D model with Hunyuan3D 2.1: `POST /302/submit/hunyuan3d-v21`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.hunyuan_3d_model import Hunyuan3DModel
    from ...models.submit_queued import SubmitQueued

OPERATION: Operation[SubmitQueued] = Operation(
    id="hunyuan3d_generate",
    method="POST",
    path="/302/submit/hunyuan3d-v21",
    answer="SubmitQueued",
    content_type="application/json",
)
TASK: TaskPlan[Hunyuan3DModel] = TaskPlan(
    poll="hunyuan3d.get_model",
    answer="Hunyuan3DModel",
    parameter="request_id",
    id=("request_id",),
    status=("status",),
    done_if=("model_glb",),
    result=("model_glb", "url"),
    reason=("detail",),
    failed=("FAILED",),
)


def sync(
    *,
    client: Client,
    input_image_url: str,
    seed: int | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    octree_resolution: int | Unset = UNSET,
    textured_mesh: bool | Unset = UNSET,
) -> Task[SubmitQueued, Hunyuan3DModel]:
    """Call the operation; `client.hunyuan3d.generate` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        input_image_url=input_image_url,
        seed=seed,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
        octree_resolution=octree_resolution,
        textured_mesh=textured_mesh,
    )


async def asyncio(
    *,
    client: AsyncClient,
    input_image_url: str,
    seed: int | Unset = UNSET,
    num_inference_steps: int | Unset = UNSET,
    guidance_scale: float | Unset = UNSET,
    octree_resolution: int | Unset = UNSET,
    textured_mesh: bool | Unset = UNSET,
) -> AsyncTask[SubmitQueued, Hunyuan3DModel]:
    """Call the operation; `client.hunyuan3d.generate` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        input_image_url=input_image_url,
        seed=seed,
        num_inference_steps=num_inference_steps,
        guidance_scale=guidance_scale,
        octree_resolution=octree_resolution,
        textured_mesh=textured_mesh,
    )
