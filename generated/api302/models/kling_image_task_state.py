from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingImageTaskState(Model):
    """The object `KlingImageTaskState`.

    Attributes:
        task_id: The id to ask for the result with.
        task_status: `submitted`, `processing`, `succeed` or `failed`.
        created_at: When it was submitted, Unix time in milliseconds.
        updated_at: When it last changed, Unix time in milliseconds.
    """

    task_id: str
    task_status: str
    created_at: int | Unset = UNSET
    updated_at: int | Unset = UNSET
