from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .submit_image import SubmitImage


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsFaceSwap(Model):
    """The object `ImageToolsFaceSwap`.

    Attributes:
        image: See the type.
        id: The id of a task that has not finished; `tasks_fetch` takes it.
        output: The result, where a task is answered.
    """

    image: SubmitImage | Unset = UNSET
    id: str | Unset = UNSET
    output: str | Unset = UNSET
