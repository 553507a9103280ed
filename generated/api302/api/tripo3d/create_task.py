"""Make or change a 3D model: `POST /tripo3d/v2/openapi/task`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.tripo_3d_image import Tripo3DImage
    from ...models.tripo_3d_submission import Tripo3DSubmission
    from ...models.tripo_3d_task_answer import Tripo3DTaskAnswer

OPERATION: Operation[Tripo3DSubmission] = Operation(
    id="tripo3d_create_task",
    method="POST",
    path="/tripo3d/v2/openapi/task",
    answer="Tripo3DSubmission",
    content_type="application/json",
    envelope=Envelope(("code",), (0,), ("message",)),
)
TASK: TaskPlan[Tripo3DTaskAnswer] = TaskPlan(
    poll="tripo3d.get_task",
    answer="Tripo3DTaskAnswer",
    parameter="task_id",
    id=("data", "task_id"),
    status=("data", "status"),
    result=("data", "result"),
    done=("success",),
    failed=("failed", "cancelled", "unknown", "banned", "expired"),
)


def sync(
    *,
    client: Client,
    type: str,
    prompt: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    model_version: str | Unset = UNSET,
    file: Tripo3DImage | Mapping[str, Any] | Unset = UNSET,
    files: Sequence[Tripo3DImage | Mapping[str, Any]] | Unset = UNSET,
    original_model_task_id: str | Unset = UNSET,
    texture: bool | Unset = UNSET,
    pbr: bool | Unset = UNSET,
    face_limit: int | Unset = UNSET,
    model_seed: int | Unset = UNSET,
    texture_seed: int | Unset = UNSET,
    texture_quality: Literal["detailed", "standard"] | Unset = UNSET,
    texture_alignment: Literal["geometry", "original_image"] | Unset = UNSET,
    auto_size: bool | Unset = UNSET,
    orientation: Literal["align_image", "default"] | Unset = UNSET,
    quad: bool | Unset = UNSET,
    enable_image_autofix: bool | Unset = UNSET,
    geometry_quality: str | Unset = UNSET,
    smart_low_poly: bool | Unset = UNSET,
    generate_parts: bool | Unset = UNSET,
    export_uv: bool | Unset = UNSET,
) -> Task[Tripo3DSubmission, Tripo3DTaskAnswer]:
    """Call the operation; `client.tripo3d.create_task` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        type=type,
        prompt=prompt,
        negative_prompt=negative_prompt,
        model_version=model_version,
        file=file,
        files=files,
        original_model_task_id=original_model_task_id,
        texture=texture,
        pbr=pbr,
        face_limit=face_limit,
        model_seed=model_seed,
        texture_seed=texture_seed,
        texture_quality=texture_quality,
        texture_alignment=texture_alignment,
        auto_size=auto_size,
        orientation=orientation,
        quad=quad,
        enable_image_autofix=enable_image_autofix,
        geometry_quality=geometry_quality,
        smart_low_poly=smart_low_poly,
        generate_parts=generate_parts,
        export_uv=export_uv,
    )


async def asyncio(
    *,
    client: AsyncClient,
    type: str,
    prompt: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    model_version: str | Unset = UNSET,
    file: Tripo3DImage | Mapping[str, Any] | Unset = UNSET,
    files: Sequence[Tripo3DImage | Mapping[str, Any]] | Unset = UNSET,
    original_model_task_id: str | Unset = UNSET,
    texture: bool | Unset = UNSET,
    pbr: bool | Unset = UNSET,
    face_limit: int | Unset = UNSET,
    model_seed: int | Unset = UNSET,
    texture_seed: int | Unset = UNSET,
    texture_quality: Literal["detailed", "standard"] | Unset = UNSET,
    texture_alignment: Literal["geometry", "original_image"] | Unset = UNSET,
    auto_size: bool | Unset = UNSET,
    orientation: Literal["align_image", "default"] | Unset = UNSET,
    quad: bool | Unset = UNSET,
    enable_image_autofix: bool | Unset = UNSET,
    geometry_quality: str | Unset = UNSET,
    smart_low_poly: bool | Unset = UNSET,
    generate_parts: bool | Unset = UNSET,
    export_uv: bool | Unset = UNSET,
) -> AsyncTask[Tripo3DSubmission, Tripo3DTaskAnswer]:
    """Call the operation; `client.tripo3d.create_task` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        type=type,
        prompt=prompt,
        negative_prompt=negative_prompt,
        model_version=model_version,
        file=file,
        files=files,
        original_model_task_id=original_model_task_id,
        texture=texture,
        pbr=pbr,
        face_limit=face_limit,
        model_seed=model_seed,
        texture_seed=texture_seed,
        texture_quality=texture_quality,
        texture_alignment=texture_alignment,
        auto_size=auto_size,
        orientation=orientation,
        quad=quad,
        enable_image_autofix=enable_image_autofix,
        geometry_quality=geometry_quality,
        smart_low_poly=smart_low_poly,
        generate_parts=generate_parts,
        export_uv=export_uv,
    )
