"""Put a product into a picture: `POST /topview/v1/product_anyShoot/task/submit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._operation import Envelope, Operation, Place
from ..._tasks import TaskPlan
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ..._tasks import AsyncTask, Task
    from ...client import AsyncClient, Client
    from ...models.topview_place_product_result import TopviewPlaceProductResult
    from ...models.topview_submission import TopviewSubmission

OPERATION: Operation[TopviewSubmission] = Operation(
    id="topview_place_product",
    method="POST",
    path="/topview/v1/product_anyShoot/task/submit",
    answer="TopviewSubmission",
    content_type="application/json",
    places={
        "product_image_file_id": Place("body", "productImageFileId"),
        "template_mask_file_id": Place("body", "templateMaskFileId"),
        "product_mask_file_id": Place("body", "productMaskFileId"),
        "template_id": Place("body", "templateId"),
        "template_image_file_id": Place("body", "templateImageFileId"),
        "notice_url": Place("body", "noticeUrl"),
    },
    envelope=Envelope(("code",), ("200",), ("message",)),
)
TASK: TaskPlan[TopviewPlaceProductResult] = TaskPlan(
    poll="topview.get_placed_product",
    answer="TopviewPlaceProductResult",
    parameter="task_id",
    id=("result", "taskId"),
    status=("result", "status"),
    result=("result",),
    reason=("result", "errorMsg"),
    done=("success",),
    failed=("fail", "failed"),
)


def sync(
    *,
    client: Client,
    product_image_file_id: str,
    template_mask_file_id: str,
    product_mask_file_id: str | Unset = UNSET,
    template_id: str | Unset = UNSET,
    template_image_file_id: str | Unset = UNSET,
    mode: str | Unset = UNSET,
    notice_url: str | Unset = UNSET,
) -> Task[TopviewSubmission, TopviewPlaceProductResult]:
    """Call the operation; `client.topview.place_product` documents the arguments."""
    return client.submit(
        OPERATION,
        TASK,
        product_image_file_id=product_image_file_id,
        template_mask_file_id=template_mask_file_id,
        product_mask_file_id=product_mask_file_id,
        template_id=template_id,
        template_image_file_id=template_image_file_id,
        mode=mode,
        notice_url=notice_url,
    )


async def asyncio(
    *,
    client: AsyncClient,
    product_image_file_id: str,
    template_mask_file_id: str,
    product_mask_file_id: str | Unset = UNSET,
    template_id: str | Unset = UNSET,
    template_image_file_id: str | Unset = UNSET,
    mode: str | Unset = UNSET,
    notice_url: str | Unset = UNSET,
) -> AsyncTask[TopviewSubmission, TopviewPlaceProductResult]:
    """Call the operation; `client.topview.place_product` documents the arguments."""
    return await client.submit(
        OPERATION,
        TASK,
        product_image_file_id=product_image_file_id,
        template_mask_file_id=template_mask_file_id,
        product_mask_file_id=product_mask_file_id,
        template_id=template_id,
        template_image_file_id=template_image_file_id,
        mode=mode,
        notice_url=notice_url,
    )
