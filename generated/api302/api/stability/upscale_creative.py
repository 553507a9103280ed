"""Start enlarging a picture, with details that a prompt describes: `POST /sd/v2beta/stable-image/upscale/creative`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.stability_creative_upscale import StabilityCreativeUpscale
    from ...models.stability_generation import StabilityGeneration

OPERATION: Operation[StabilityGeneration] = Operation(
    id="stability_upscale_creative",
    method="POST",
    path="/sd/v2beta/stable-image/upscale/creative",
    answer="StabilityGeneration",
    content_type="multipart/form-data",
    files=frozenset(["image"]),
)
TASK: TaskPlan[StabilityCreativeUpscale] = TaskPlan(
    poll="stability.get_creative_upscale",
    answer="StabilityCreativeUpscale",
    parameter="id",
    id=("id",),
    status=("finish_reason",),
    result=("image",),
    reason=("errors",),
    done=("SUCCESS",),
    failed=("CONTENT_FILTERED",),
    pending=(202,),
)


def sync(
    *,
    client: Client,
    image: FileInput,
    prompt: str,
    negative_prompt: str | Unset = UNSET,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    seed: int | Unset = UNSET,
    creativity: float | Unset = UNSET,
    style_preset: Literal[
        "3d-model",
        "analog-film",
        "anime",
        "cinematic",
        "comic-book",
        "digital-art",
        "enhance",
        "fantasy-art",
        "isometric",
        "line-art",
        "low-poly",
        "modeling-compound",
        "neon-punk",
        "origami",
        "photographic",
        "pixel-art",
        "tile-texture",
    ]
    | Unset = UNSET,
) -> Task[StabilityGeneration, StabilityCreativeUpscale]:
    """Call the operation; `client.stability.upscale_creative` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        image=image,
        prompt=prompt,
        negative_prompt=negative_prompt,
        output_format=output_format,
        seed=seed,
        creativity=creativity,
        style_preset=style_preset,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image: FileInput,
    prompt: str,
    negative_prompt: str | Unset = UNSET,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    seed: int | Unset = UNSET,
    creativity: float | Unset = UNSET,
    style_preset: Literal[
        "3d-model",
        "analog-film",
        "anime",
        "cinematic",
        "comic-book",
        "digital-art",
        "enhance",
        "fantasy-art",
        "isometric",
        "line-art",
        "low-poly",
        "modeling-compound",
        "neon-punk",
        "origami",
        "photographic",
        "pixel-art",
        "tile-texture",
    ]
    | Unset = UNSET,
) -> AsyncTask[StabilityGeneration, StabilityCreativeUpscale]:
    """Call the operation; `client.stability.upscale_creative` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        image=image,
        prompt=prompt,
        negative_prompt=negative_prompt,
        output_format=output_format,
        seed=seed,
        creativity=creativity,
        style_preset=style_preset,
    )
