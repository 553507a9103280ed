from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .topview_replaced_image import TopviewReplacedImage


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewReplaceImageTask(Model):
    """The object `TopviewReplaceImageTask`.

    Attributes:
        task_status: `init`, `running`, `success` or `fail`.
        task_id: The id of the task.
        product_replace_result: The pictures.
    """

    task_status: str
    task_id: str | Unset = UNSET
    product_replace_result: list[TopviewReplacedImage] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "task_status": "taskStatus",
        "task_id": "taskId",
        "product_replace_result": "productReplaceResult",
    }
