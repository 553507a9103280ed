"""Make a digital person from a video of a real one: `POST /chanjing/open/v1/create_customised_person`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.chanjing_avatar_result import ChanjingAvatarResult
    from ...models.chanjing_video_submission import ChanjingVideoSubmission

OPERATION: Operation[ChanjingVideoSubmission] = Operation(
    id="chanjing_create_avatar",
    method="POST",
    path="/chanjing/open/v1/create_customised_person",
    answer="ChanjingVideoSubmission",
    content_type="application/json",
    envelope=Envelope(("code",), (0,), ("msg",)),
)
TASK: TaskPlan[ChanjingAvatarResult] = TaskPlan(
    poll="chanjing.get_avatar",
    answer="ChanjingAvatarResult",
    parameter="id",
    id=("data",),
    status=("data", "status"),
    result=("data",),
    reason=("data", "err_reason"),
    done=(2,),
    failed=(4, 5),
)


def sync(
    *,
    client: Client,
    name: str,
    material_video: str,
    callback: str | Unset = UNSET,
    train_type: Literal["", "figure"] | Unset = UNSET,
    language: Literal["cn", "en"] | Unset = UNSET,
) -> Task[ChanjingVideoSubmission, ChanjingAvatarResult]:
    """Call the operation; `client.chanjing.create_avatar` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        name=name,
        material_video=material_video,
        callback=callback,
        train_type=train_type,
        language=language,
    )


async def asyncio(
    *,
    client: AsyncClient,
    name: str,
    material_video: str,
    callback: str | Unset = UNSET,
    train_type: Literal["", "figure"] | Unset = UNSET,
    language: Literal["cn", "en"] | Unset = UNSET,
) -> AsyncTask[ChanjingVideoSubmission, ChanjingAvatarResult]:
    """Call the operation; `client.chanjing.create_avatar` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        name=name,
        material_video=material_video,
        callback=callback,
        train_type=train_type,
        language=language,
    )
