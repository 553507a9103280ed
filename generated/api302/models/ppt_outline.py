from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .ppt_node import PptNode


@define(slots=False, kw_only=True, repr=False, eq=False)
class PptOutline(Model):
    """The object `PptOutline`.

    Attributes:
        text: The outline as Markdown.
        result: A part of an outline, with the parts below it.
    """

    text: str | Unset = UNSET
    result: PptNode | Unset = UNSET
