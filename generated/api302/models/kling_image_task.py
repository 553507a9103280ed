from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .kling_images import KlingImages


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingImageTask(Model):
    """The object `KlingImageTask`.

    Attributes:
        task_id: The id of the task.
        task_status: `submitted`, `processing`, `succeed` or `failed`.
        task_status_msg: Why it failed; empty otherwise.
        created_at: When it was submitted, Unix time in milliseconds.
        updated_at: When it last changed, Unix time in milliseconds.
        task_result: See the type.
    """

    task_id: str
    task_status: str
    task_status_msg: str | Unset = UNSET
    created_at: int | Unset = UNSET
    updated_at: int | Unset = UNSET
    task_result: KlingImages | Unset = UNSET
