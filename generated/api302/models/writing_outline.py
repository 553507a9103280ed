from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .writing_section import WritingSection


@define(slots=False, kw_only=True, repr=False, eq=False)
class WritingOutline(Model):
    """The object `WritingOutline`.

    Attributes:
        sections: Its parts, in order.
        title: Title of the text.
    """

    sections: list[WritingSection]
    title: str | Unset = UNSET
