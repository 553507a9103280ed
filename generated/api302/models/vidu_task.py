from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .vidu_task_input import ViduTaskInput


@define(slots=False, kw_only=True, repr=False, eq=False)
class ViduTask(Model):
    """The object `ViduTask`.

    Attributes:
        id: The id to ask for the videos with.
        type: What is made.
        state: Where the task stands.
        model: The model.
        style: The style.
        moderation: Whether the content is checked.
        input: See the type.
    """

    id: str
    type: str | Unset = UNSET
    state: str | Unset = UNSET
    model: str | Unset = UNSET
    style: str | Unset = UNSET
    moderation: bool | Unset = UNSET
    input: ViduTaskInput | Unset = UNSET
