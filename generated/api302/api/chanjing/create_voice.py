"""Start making a voice after a recording: `POST /chanjing/open/v1/create_customised_audio`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.chanjing_voice_result import ChanjingVoiceResult
    from ...models.chanjing_voice_submission import ChanjingVoiceSubmission

OPERATION: Operation[ChanjingVoiceSubmission] = Operation(
    id="chanjing_create_voice",
    method="POST",
    path="/chanjing/open/v1/create_customised_audio",
    answer="ChanjingVoiceSubmission",
    content_type="application/json",
    envelope=Envelope(("code",), (0,), ("msg",)),
)
TASK: TaskPlan[ChanjingVoiceResult] = TaskPlan(
    poll="chanjing.get_voice",
    answer="ChanjingVoiceResult",
    parameter="id",
    id=("data",),
    status=("data", "status"),
    result=("data", "id"),
    reason=("data", "err_msg"),
    done=(2,),
    failed=(3, 4, 99),
)


def sync(
    *,
    client: Client,
    name: str,
    url: str,
    model_type: Literal["cicada1.0", "cicada3.0"] | Unset = UNSET,
    language: Literal["cn", "en"] | Unset = UNSET,
    text: str | Unset = UNSET,
    callback: str | Unset = UNSET,
) -> Task[ChanjingVoiceSubmission, ChanjingVoiceResult]:
    """Call the operation; `client.chanjing.create_voice` documents the arguments."""
    return client.submit(
        OPERATION, TASK, name=name, url=url, model_type=model_type, language=language, text=text, callback=callback
    )


async def asyncio(
    *,
    client: AsyncClient,
    name: str,
    url: str,
    model_type: Literal["cicada1.0", "cicada3.0"] | Unset = UNSET,
    language: Literal["cn", "en"] | Unset = UNSET,
    text: str | Unset = UNSET,
    callback: str | Unset = UNSET,
) -> AsyncTask[ChanjingVoiceSubmission, ChanjingVoiceResult]:
    """Call the operation; `client.chanjing.create_voice` documents the arguments."""
    return await client.submit(
        OPERATION, TASK, name=name, url=url, model_type=model_type, language=language, text=text, callback=callback
    )
