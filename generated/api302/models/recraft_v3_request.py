from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .recraft_color import RecraftColor
    from .recraft_text import RecraftText
    from .submit_image_size import SubmitImageSize


@define(slots=False, kw_only=True, repr=False, eq=False)
class RecraftV3Request(Model):
    """The object `RecraftV3Request`.

    Attributes:
        prompt: What the picture shows.
        image_size: The size of the picture.
        style: `realistic_image`, `digital_illustration` or `vector_illustration`, or one of their substyles, such as `digital_illustration/pixel_art`. The gateway's default is 'realistic_image'.
        colors: Colours to prefer.
        style_id: The id of a style of your own.
        size: The size as text, such as `1024x1024`, instead of `image_size`.
        n: How many pictures, 1 or 2.
        substyle: A substyle, where `style` does not name it.
        model: `recraftv3`, as the SDKs send it.
        response_format: How the vendor is to give the picture.
        text_layout: Words, and where they stand.
        controls: The vendor's finer controls; 302.AI's code passes them on.
        artistic_level: How artistic the picture is.
    """

    prompt: str
    image_size: SubmitImageSize | Unset = UNSET
    style: str | Unset = UNSET
    colors: list[RecraftColor] | Unset = UNSET
    style_id: str | Unset = UNSET
    size: str | Unset = UNSET
    n: int | Unset = UNSET
    substyle: str | Unset = UNSET
    model: str | Unset = UNSET
    response_format: str | Unset = UNSET
    text_layout: list[RecraftText] | Unset = UNSET
    controls: dict[str, Any] | Unset = UNSET
    artistic_level: int | Unset = UNSET
