from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .firefly_card_text_measures import FireflyCardTextMeasures


@define(slots=False, kw_only=True, repr=False, eq=False)
class FireflyCardStyle(Model):
    """How the card looks.

    Attributes:
        align: Alignment, e.g. `left`.
        background_name: Name of the background, e.g. `vertical-blue-color-29`.
        back_shadow: Shadow.
        font: Font, e.g. `Alibaba-PuHuiTi-Regular`.
        width: Width, e.g. 440.
        ratio: Proportions, e.g. `3:4`; may be empty.
        height: Height; 0 as the text needs it.
        font_scale: Size of the letters; 1 as the template has it.
        padding: Distance to the edge, e.g. `30px`.
        border_radius: Roundness of the corners, e.g. `15px`.
        color: Colour of the text, e.g. `#000000`.
        opacity: How opaque the background is, from 0 to 1.
        blur: How blurred the background is.
        background_angle: Direction of the background's gradient, e.g. `0deg`.
        line_heights: A measure for each part of the text, empty for the template's own.
        letter_spacings: A measure for each part of the text, empty for the template's own.
    """

    align: str | Unset = UNSET
    background_name: str | Unset = UNSET
    back_shadow: str | Unset = UNSET
    font: str | Unset = UNSET
    width: int | Unset = UNSET
    ratio: str | Unset = UNSET
    height: int | Unset = UNSET
    font_scale: float | Unset = UNSET
    padding: str | Unset = UNSET
    border_radius: str | Unset = UNSET
    color: str | Unset = UNSET
    opacity: float | Unset = UNSET
    blur: float | Unset = UNSET
    background_angle: str | Unset = UNSET
    line_heights: FireflyCardTextMeasures | Unset = UNSET
    letter_spacings: FireflyCardTextMeasures | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "background_name": "backgroundName",
        "back_shadow": "backShadow",
        "font_scale": "fontScale",
        "border_radius": "borderRadius",
        "background_angle": "backgroundAngle",
        "line_heights": "lineHeights",
        "letter_spacings": "letterSpacings",
    }
