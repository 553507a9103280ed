"""Make pictures with GPT-Image or DALL·E: `POST /v1/images/generations`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.chat_task_result import ChatTaskResult
    from ...models.images_submission import ImagesSubmission

OPERATION: Operation[ImagesSubmission] = Operation(
    id="images_submit",
    method="POST",
    path="/v1/images/generations",
    answer="ImagesSubmission",
    content_type="application/json",
    places={"response_format_query": Place("query", "response_format")},
    query_constants={"async": True},
)
TASK: TaskPlan[ChatTaskResult] = TaskPlan(
    poll="chat.get_result",
    answer="ChatTaskResult",
    parameter="task_id",
    id=("task_id",),
    status=("err",),
    result=("data",),
    reason=("err",),
    done=("",),
    pending=(409,),
    running=("pending", "result pending"),
)


def sync(
    *,
    client: Client,
    prompt: str,
    model: str,
    response_format_query: Literal["b64_json", "url"] | Unset = UNSET,
    n: int | Unset = UNSET,
    size: str | Unset = UNSET,
    quality: str | Unset = UNSET,
    background: Literal["auto", "opaque", "transparent"] | Unset = UNSET,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    output_compression: int | Unset = UNSET,
    moderation: Literal["auto", "low"] | Unset = UNSET,
    partial_images: int | Unset = UNSET,
    style: Literal["natural", "vivid"] | Unset = UNSET,
    response_format: Literal["b64_json", "url"] | Unset = UNSET,
    user: str | Unset = UNSET,
) -> Task[ImagesSubmission, ChatTaskResult]:
    """Call the operation; `client.images.submit` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        model=model,
        response_format_query=response_format_query,
        n=n,
        size=size,
        quality=quality,
        background=background,
        output_format=output_format,
        output_compression=output_compression,
        moderation=moderation,
        partial_images=partial_images,
        style=style,
        response_format=response_format,
        user=user,
    )


async def asyncio(
    *,
    client: AsyncClient,
    prompt: str,
    model: str,
    response_format_query: Literal["b64_json", "url"] | Unset = UNSET,
    n: int | Unset = UNSET,
    size: str | Unset = UNSET,
    quality: str | Unset = UNSET,
    background: Literal["auto", "opaque", "transparent"] | Unset = UNSET,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    output_compression: int | Unset = UNSET,
    moderation: Literal["auto", "low"] | Unset = UNSET,
    partial_images: int | Unset = UNSET,
    style: Literal["natural", "vivid"] | Unset = UNSET,
    response_format: Literal["b64_json", "url"] | Unset = UNSET,
    user: str | Unset = UNSET,
) -> AsyncTask[ImagesSubmission, ChatTaskResult]:
    """Call the operation; `client.images.submit` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        prompt=prompt,
        model=model,
        response_format_query=response_format_query,
        n=n,
        size=size,
        quality=quality,
        background=background,
        output_format=output_format,
        output_compression=output_compression,
        moderation=moderation,
        partial_images=partial_images,
        style=style,
        response_format=response_format,
        user=user,
    )
