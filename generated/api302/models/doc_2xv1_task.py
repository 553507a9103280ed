from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .doc_2xv1_task_data import Doc2XV1TaskData


@define(slots=False, kw_only=True, repr=False, eq=False)
class Doc2XV1Task(Model):
    """The object `Doc2XV1Task`.

    Attributes:
        data: See the type.
        code: A code of failure such as `parse_task_limit_exceeded`; what it is on success has not been seen.
    """

    data: Doc2XV1TaskData
    code: str | Unset = UNSET
