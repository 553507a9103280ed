"""Make a video of a picture with Pika Turbo: `POST /pika/generate/turbo/i2v`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.pika_submission import PikaSubmission
    from ...models.pika_video import PikaVideo

OPERATION: Operation[PikaSubmission] = Operation(
    id="pika_image_to_video_turbo",
    method="POST",
    path="/pika/generate/turbo/i2v",
    answer="PikaSubmission",
    content_type="multipart/form-data",
    places={"prompt_text": Place("body", "promptText"), "negative_prompt": Place("body", "negativePrompt")},
    files=frozenset(["image"]),
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
    image: FileInput,
    prompt_text: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> Task[PikaSubmission, PikaVideo]:
    """Call the operation; `client.pika.image_to_video_turbo` documents the arguments."""
    return client.submit(
        OPERATION, TASK, image=image, prompt_text=prompt_text, negative_prompt=negative_prompt, seed=seed
    )


async def asyncio(
    *,
    client: AsyncClient,
    image: FileInput,
    prompt_text: str | Unset = UNSET,
    negative_prompt: str | Unset = UNSET,
    seed: int | Unset = UNSET,
) -> AsyncTask[PikaSubmission, PikaVideo]:
    """Call the operation; `client.pika.image_to_video_turbo` documents the arguments."""
    return await client.submit(
        OPERATION, TASK, image=image, prompt_text=prompt_text, negative_prompt=negative_prompt, seed=seed
    )
