"""Make a video of a text with Pika 2.2: `POST /pika/generate/2.2/t2v`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.pika_submission import PikaSubmission
    from ...models.pika_video import PikaVideo

OPERATION: Operation[PikaSubmission] = Operation(
    id="pika_text_to_video_v22",
    method="POST",
    path="/pika/generate/2.2/t2v",
    answer="PikaSubmission",
    content_type="application/json",
    places={
        "prompt_text": Place("body", "promptText"),
        "negative_prompt": Place("body", "negativePrompt"),
        "aspect_ratio": Place("body", "aspectRatio"),
    },
)
TASK: TaskPlan[PikaVideo] = TaskPlan(
    poll="pika.get_video",
    answer="PikaVideo",
    parameter="id",
    id=("video_id",),
    status=("status",),
    result=("url",),
    reason=("error",),
    done=("finished",),
    failed=("failed",),
)


def sync(
    *,
    client: Client,
    prompt_text: str,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    aspect_ratio: float | Unset = UNSET,
    resolution: Literal["1080p", "720p"] | Unset = UNSET,
    duration: int | str | Unset = UNSET,
) -> Task[PikaSubmission, PikaVideo]:
    """Call the operation; `client.pika.text_to_video_v22` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        prompt_text=prompt_text,
        negative_prompt=negative_prompt,
        seed=seed,
        aspect_ratio=aspect_ratio,
        resolution=resolution,
        duration=duration,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt_text: str,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
    aspect_ratio: float | Unset = UNSET,
    resolution: Literal["1080p", "720p"] | Unset = UNSET,
    duration: int | str | Unset = UNSET,
) -> AsyncTask[PikaSubmission, PikaVideo]:
    """Call the operation; `client.pika.text_to_video_v22` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        prompt_text=prompt_text,
        negative_prompt=negative_prompt,
        seed=seed,
        aspect_ratio=aspect_ratio,
        resolution=resolution,
        duration=duration,
    )
