"""Make the person of a picture speak, with Hedra 2.0: `POST /hedra/api/v1/characters`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.hedra_job import HedraJob
    from ...models.hedra_project import HedraProject

OPERATION: Operation[HedraJob] = Operation(
    id="hedra_create_character",
    method="POST",
    path="/hedra/api/v1/characters",
    answer="HedraJob",
    content_type="application/json",
    places={
        "avatar_image": Place("body", "avatarImage"),
        "audio_source": Place("body", "audioSource"),
        "voice_url": Place("body", "voiceUrl"),
        "voice_id": Place("body", "voiceId"),
        "aspect_ratio": Place("body", "aspectRatio"),
    },
)
TASK: TaskPlan[HedraProject] = TaskPlan(
    poll="hedra.get_project",
    answer="HedraProject",
    parameter="id",
    id=("jobId",),
    status=("status",),
    result=("videoUrl",),
    done=("Completed",),
    failed=("Failed",),
)


def sync(
    *,
    client: Client,
    avatar_image: str,
    audio_source: str,
    voice_url: str | Unset = UNSET,
    text: str | Unset = UNSET,
    voice_id: str | Unset = UNSET,
    aspect_ratio: str | Unset = UNSET,
) -> Task[HedraJob, HedraProject]:
    """Call the operation; `client.hedra.create_character` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        avatar_image=avatar_image,
        audio_source=audio_source,
        voice_url=voice_url,
        text=text,
        voice_id=voice_id,
        aspect_ratio=aspect_ratio,
    )


async def asyncio(
    *,
    client: AsyncClient,
    avatar_image: str,
    audio_source: str,
    voice_url: str | Unset = UNSET,
    text: str | Unset = UNSET,
    voice_id: str | Unset = UNSET,
    aspect_ratio: str | Unset = UNSET,
) -> AsyncTask[HedraJob, HedraProject]:
    """Call the operation; `client.hedra.create_character` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        avatar_image=avatar_image,
        audio_source=audio_source,
        voice_url=voice_url,
        text=text,
        voice_id=voice_id,
        aspect_ratio=aspect_ratio,
    )
