from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .recraft_color import RecraftColor
    from .submit_image_size import SubmitImageSize


@define(slots=False, kw_only=True, repr=False, eq=False)
class Recraft20BRequest(Model):
    """The object `Recraft20BRequest`.

    Attributes:
        prompt: What the picture shows.
        image_size: The size of the picture.
        style: `realistic_image`, `digital_illustration` or `vector_illustration`, or one of their substyles. The gateway's default is 'realistic_image'.
        colors: Colours to prefer.
        style_id: The id of a style of your own.
    """

    prompt: str
    image_size: SubmitImageSize | Unset = UNSET
    style: str | Unset = UNSET
    colors: list[RecraftColor] | Unset = UNSET
    style_id: str | Unset = UNSET
