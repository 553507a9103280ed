from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .ppt_node import PptNode


@define(slots=False, kw_only=True, repr=False, eq=False)
class PptContentEvent(Model):
    """The object `PptContentEvent`.

    Attributes:
        status: -1 failed, 0 starting again, 1 reading the material, 2 searching the web, 3 writing, 4 done.
        text: The next piece of the text.
        ppt_id: The id of the presentation, when slides are built.
        total: Pages in all.
        current: Pages that are done.
        result: A part of an outline, with the parts below it.
    """

    status: int
    text: str | Unset = UNSET
    ppt_id: str | Unset = UNSET
    total: int | Unset = UNSET
    current: int | Unset = UNSET
    result: PptNode | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "ppt_id": "pptId",
    }
