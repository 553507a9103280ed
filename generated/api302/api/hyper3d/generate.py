"""Make a 3D model after words and pictures with Rodin: `POST /302/submit/hyper3d-rodin`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.hyper_3d_model import Hyper3DModel
    from ...models.submit_queued import SubmitQueued

OPERATION: Operation[SubmitQueued] = Operation(
    id="hyper3d_generate",
    method="POST",
    path="/302/submit/hyper3d-rodin",
    answer="SubmitQueued",
    content_type="application/json",
    places={"webhook": Place("query", "webhook"), "ta_pose": Place("body", "TAPose")},
)
TASK: TaskPlan[Hyper3DModel] = TaskPlan(
    poll="hyper3d.get_model",
    answer="Hyper3DModel",
    parameter="request_id",
    id=("request_id",),
    status=("status",),
    done_if=("model_mesh",),
    result=("model_mesh", "url"),
    reason=("detail",),
    failed=("FAILED",),
)


def sync(
    *,
    client: Client,
    prompt: str,
    webhook: str | Unset = UNSET,
    input_image_urls: Sequence[str] | Unset = UNSET,
    condition_mode: Literal["concat", "fuse"] | Unset = UNSET,
    geometry_file_format: Literal["fbx", "glb", "obj", "stl", "usdz"] | Unset = UNSET,
    material: Literal["PBR", "Shaded"] | Unset = UNSET,
    quality: Literal["extra-low", "high", "low", "medium"] | Unset = UNSET,
    tier: Literal["Regular", "Sketch"] | Unset = UNSET,
    use_hyper: bool | Unset = UNSET,
    ta_pose: bool | Unset = UNSET,
    seed: int | Unset = UNSET,
    bbox_condition: Sequence[float] | Unset = UNSET,
    addons: Literal["HighPack"] | Unset = UNSET,
) -> Task[SubmitQueued, Hyper3DModel]:
    """Call the operation; `client.hyper3d.generate` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        webhook=webhook,
        input_image_urls=input_image_urls,
        condition_mode=condition_mode,
        geometry_file_format=geometry_file_format,
        material=material,
        quality=quality,
        tier=tier,
        use_hyper=use_hyper,
        ta_pose=ta_pose,
        seed=seed,
        bbox_condition=bbox_condition,
        addons=addons,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    webhook: str | Unset = UNSET,
    input_image_urls: Sequence[str] | Unset = UNSET,
    condition_mode: Literal["concat", "fuse"] | Unset = UNSET,
    geometry_file_format: Literal["fbx", "glb", "obj", "stl", "usdz"] | Unset = UNSET,
    material: Literal["PBR", "Shaded"] | Unset = UNSET,
    quality: Literal["extra-low", "high", "low", "medium"] | Unset = UNSET,
    tier: Literal["Regular", "Sketch"] | Unset = UNSET,
    use_hyper: bool | Unset = UNSET,
    ta_pose: bool | Unset = UNSET,
    seed: int | Unset = UNSET,
    bbox_condition: Sequence[float] | Unset = UNSET,
    addons: Literal["HighPack"] | Unset = UNSET,
) -> AsyncTask[SubmitQueued, Hyper3DModel]:
    """Call the operation; `client.hyper3d.generate` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        webhook=webhook,
        input_image_urls=input_image_urls,
        condition_mode=condition_mode,
        geometry_file_format=geometry_file_format,
        material=material,
        quality=quality,
        tier=tier,
        use_hyper=use_hyper,
        ta_pose=ta_pose,
        seed=seed,
        bbox_condition=bbox_condition,
        addons=addons,
    )
