from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingVideoSubtitles(Model):
    """Whether and how the text is shown.

    Attributes:
        show: Whether it is shown.
        x: Pixels from the left.
        y: Pixels from the top.
        width: Width in pixels.
        height: Height in pixels.
        font_size: Size of the letters.
        color: Colour of the letters, e.g. `#FFFFFF`.
        stroke_color: Colour of their outline.
        stroke_width: Width of their outline.
        font_id: The font, as `chanjing_list_fonts` names it.
        asr_type: The vendor's `asr_type`; what its values mean is not known.
    """

    show: bool | Unset = UNSET
    x: int | Unset = UNSET
    y: int | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET
    font_size: int | Unset = UNSET
    color: str | Unset = UNSET
    stroke_color: str | Unset = UNSET
    stroke_width: int | Unset = UNSET
    font_id: str | Unset = UNSET
    asr_type: int | Unset = UNSET
