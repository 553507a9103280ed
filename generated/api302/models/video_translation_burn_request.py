from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideoTranslationBurnRequest(Model):
    """The object `VideoTranslationBurnRequest`.

    Attributes:
        url: Address of the video.
        src_subtitle: The original lines.
        trans_subtitle: The translated lines.
        output_width: Width of the video that is made.
        output_height: Its height.
        src_font_name: Font of the original lines.
        src_font_size: Size of their letters.
        src_font_color: Colour of their letters.
        src_back_color: Colour behind them.
        src_outline_width: Width of their outline.
        src_shadow_color: Colour of their shadow.
        src_margin_v: Their distance from the edge, vertically.
        trans_font_name: Font of the translated lines.
        trans_font_size: Size of their letters.
        trans_font_color: Colour of their letters.
        trans_outline_color: Colour of their outline.
        trans_outline_width: Width of their outline.
        trans_back_color: Colour behind them.
        trans_margin_v: Their distance from the edge, vertically.
    """

    url: str
    src_subtitle: list[dict[str, Any]] | Unset = UNSET
    trans_subtitle: list[dict[str, Any]] | Unset = UNSET
    output_width: int | Unset = UNSET
    output_height: int | Unset = UNSET
    src_font_name: str | Unset = UNSET
    src_font_size: int | Unset = UNSET
    src_font_color: str | Unset = UNSET
    src_back_color: str | Unset = UNSET
    src_outline_width: float | Unset = UNSET
    src_shadow_color: str | Unset = UNSET
    src_margin_v: float | Unset = UNSET
    trans_font_name: str | Unset = UNSET
    trans_font_size: int | Unset = UNSET
    trans_font_color: str | Unset = UNSET
    trans_outline_color: str | Unset = UNSET
    trans_outline_width: float | Unset = UNSET
    trans_back_color: str | Unset = UNSET
    trans_margin_v: float | Unset = UNSET
