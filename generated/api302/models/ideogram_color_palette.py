from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .ideogram_color import IdeogramColor


@define(slots=False, kw_only=True, repr=False, eq=False)
class IdeogramColorPalette(Model):
    """Colours to use, by the name of a preset or one by one.

    Attributes:
        name: Name of a preset.
        members: The colours.
    """

    name: str | Unset = UNSET
    members: list[IdeogramColor] | Unset = UNSET
