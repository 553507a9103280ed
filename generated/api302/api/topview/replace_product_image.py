"""Put a product into the hand of a digital person: `POST /topview/v1/product_avatar/task/image_replace/submit`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..._operation import Envelope, Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.topview_replace_image_result import TopviewReplaceImageResult
    from ...models.topview_submission import TopviewSubmission

OPERATION: Operation[TopviewSubmission] = Operation(
    id="topview_replace_product_image",
    method="POST",
    path="/topview/v1/product_avatar/task/image_replace/submit",
    answer="TopviewSubmission",
    content_type="application/json",
    places={
        "product_image_file_id": Place("body", "productImageFileId"),
        "image_edit_prompt": Place("body", "imageEditPrompt"),
        "avatar_id": Place("body", "avatarId"),
        "template_image_file_id": Place("body", "templateImageFileId"),
        "user_face_image_file_id": Place("body", "userFaceImageFileId"),
        "product_size": Place("body", "productSize"),
        "notice_url": Place("body", "noticeUrl"),
    },
    envelope=Envelope(("code",), ("200",), ("message",)),
)
TASK: TaskPlan[TopviewReplaceImageResult] = TaskPlan(
    poll="topview.get_replaced_product_image",
    answer="TopviewReplaceImageResult",
    parameter="task_id",
    id=("result", "taskId"),
    status=("result", "taskStatus"),
    result=("result", "productReplaceResult"),
    done=("success",),
    failed=("fail", "failed"),
)


def sync(
    *,
    client: Client,
    product_image_file_id: str,
    image_edit_prompt: str,
    avatar_id: str | Unset = UNSET,
    template_image_file_id: str | Unset = UNSET,
    user_face_image_file_id: str | Unset = UNSET,
    product_size: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
    notice_url: str | Unset = UNSET,
) -> Task[TopviewSubmission, TopviewReplaceImageResult]:
    """Call the operation; `client.topview.replace_product_image` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        product_image_file_id=product_image_file_id,
        image_edit_prompt=image_edit_prompt,
        avatar_id=avatar_id,
        template_image_file_id=template_image_file_id,
        user_face_image_file_id=user_face_image_file_id,
        product_size=product_size,
        notice_url=notice_url,
    )


async def asyncio(
    *,
    client: AsyncClient,
    product_image_file_id: str,
    image_edit_prompt: str,
    avatar_id: str | Unset = UNSET,
    template_image_file_id: str | Unset = UNSET,
    user_face_image_file_id: str | Unset = UNSET,
    product_size: Literal["1", "2", "3", "4", "5", "6"] | Unset = UNSET,
    notice_url: str | Unset = UNSET,
) -> AsyncTask[TopviewSubmission, TopviewReplaceImageResult]:
    """Call the operation; `client.topview.replace_product_image` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        product_image_file_id=product_image_file_id,
        image_edit_prompt=image_edit_prompt,
        avatar_id=avatar_id,
        template_image_file_id=template_image_file_id,
        user_face_image_file_id=user_face_image_file_id,
        product_size=product_size,
        notice_url=notice_url,
    )
