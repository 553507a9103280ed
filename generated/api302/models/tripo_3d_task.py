from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .tripo_3d_output import Tripo3DOutput
    from .tripo_3d_result import Tripo3DResult


@define(slots=False, kw_only=True, repr=False, eq=False)
class Tripo3DTask(FileLink, Model):
    """The object `Tripo3DTask`.

    Attributes:
        task_id: The id of the task.
        status: Where it stands: `queued`, `running`, `success`, `failed`, `cancelled`, `unknown`, `banned` or `expired`.
        type: What it does.
        input: What was submitted.
        progress: How much is done, 0 to 100.
        create_time: When it was submitted, as Unix time.
        prompt: The prompt that was used.
        thumbnail: Address of a small picture of the model.
        queuing_num: Its place in the queue.
        running_left_time: How long it will still run.
        result: The files, once there are any.
        output: The files, as the vendor's newer form has them.
    """

    task_id: str
    status: str
    type: str | Unset = UNSET
    input: dict[str, Any] | Unset = UNSET
    progress: int | Unset = UNSET
    create_time: int | Unset = UNSET
    prompt: str | Unset = UNSET
    thumbnail: str | Unset = UNSET
    queuing_num: int | Unset = UNSET
    running_left_time: int | Unset = UNSET
    result: Tripo3DResult | Unset = UNSET
    output: Tripo3DOutput | Unset = UNSET
    file_field: ClassVar[str] = "thumbnail"
