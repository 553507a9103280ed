from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .ppt import Ppt


@define(slots=False, kw_only=True, repr=False, eq=False)
class PptGenerateEvent(Model):
    """The object `PptGenerateEvent`.

    Attributes:
        status: -1 failed, 0 starting again, 1 reading the material, 2 searching the web, 3 writing, 4 done.
        text: The next piece of the text.
        ppt_id: The id of the presentation, before the last event.
        result: A presentation.
    """

    status: int
    text: str | Unset = UNSET
    ppt_id: str | Unset = UNSET
    result: Ppt | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "ppt_id": "pptId",
    }
