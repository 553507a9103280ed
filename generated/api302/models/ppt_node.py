from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PptNode(Model):
    """A part of an outline, with the parts below it.

    Attributes:
        level: 1 for the title, 2 for a chapter, 3 for a page, 4 for a heading, 0 for a text.
        name: What it says.
        children: What stands below it.
    """

    level: int | Unset = UNSET
    name: str | Unset = UNSET
    children: list[PptNode] | Unset = UNSET
