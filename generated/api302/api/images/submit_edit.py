"""Change pictures with GPT-Image or DALL·E 2: `POST /v1/images/edits`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal

from ..._operation import Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._files import FileInput
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.chat_task_result import ChatTaskResult
    from ...models.images_submission import ImagesSubmission

OPERATION: Operation[ImagesSubmission] = Operation(
    id="images_submit_edit",
    method="POST",
    path="/v1/images/edits",
    answer="ImagesSubmission",
    content_type="multipart/form-data",
    places={"response_format_query": Place("query", "response_format")},
    files=frozenset(["image", "mask"]),
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
    image: Sequence[FileInput],
    prompt: str,
    response_format_query: Literal["b64_json", "url"] | Unset = UNSET,
    model: str | Unset = UNSET,
    mask: FileInput | Unset = UNSET,
    n: int | Unset = UNSET,
    size: str | Unset = UNSET,
    quality: Literal["auto", "high", "low", "medium"] | Unset = UNSET,
    background: Literal["auto", "opaque", "transparent"] | Unset = UNSET,
    input_fidelity: Literal["high", "low"] | Unset = UNSET,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    output_compression: int | Unset = UNSET,
    moderation: Literal["auto", "low"] | Unset = UNSET,
    partial_images: int | Unset = UNSET,
    response_format: Literal["b64_json", "url"] | Unset = UNSET,
    user: str | Unset = UNSET,
) -> Task[ImagesSubmission, ChatTaskResult]:
    """Call the operation; `client.images.submit_edit` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        image=image,
        prompt=prompt,
        response_format_query=response_format_query,
        model=model,
        mask=mask,
        n=n,
        size=size,
        quality=quality,
        background=background,
        input_fidelity=input_fidelity,
        output_format=output_format,
        output_compression=output_compression,
        moderation=moderation,
        partial_images=partial_images,
        response_format=response_format,
        user=user,
    )


async def asyncio(
    *,
    client: AsyncClient,
    image: Sequence[FileInput],
    prompt: str,
    response_format_query: Literal["b64_json", "url"] | Unset = UNSET,
    model: str | Unset = UNSET,
    mask: FileInput | Unset = UNSET,
    n: int | Unset = UNSET,
    size: str | Unset = UNSET,
    quality: Literal["auto", "high", "low", "medium"] | Unset = UNSET,
    background: Literal["auto", "opaque", "transparent"] | Unset = UNSET,
    input_fidelity: Literal["high", "low"] | Unset = UNSET,
    output_format: Literal["jpeg", "png", "webp"] | Unset = UNSET,
    output_compression: int | Unset = UNSET,
    moderation: Literal["auto", "low"] | Unset = UNSET,
    partial_images: int | Unset = UNSET,
    response_format: Literal["b64_json", "url"] | Unset = UNSET,
    user: str | Unset = UNSET,
) -> AsyncTask[ImagesSubmission, ChatTaskResult]:
    """Call the operation; `client.images.submit_edit` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        image=image,
        prompt=prompt,
        response_format_query=response_format_query,
        model=model,
        mask=mask,
        n=n,
        size=size,
        quality=quality,
        background=background,
        input_fidelity=input_fidelity,
        output_format=output_format,
        output_compression=output_compression,
        moderation=moderation,
        partial_images=partial_images,
        response_format=response_format,
        user=user,
    )
