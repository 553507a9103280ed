from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MistralOcrImage(Model):
    """The object `MistralOcrImage`.

    Attributes:
        id: Its name in the Markdown.
        top_left_x: Left edge, in pixels.
        top_left_y: Upper edge, in pixels.
        bottom_right_x: Right edge, in pixels.
        bottom_right_y: Lower edge, in pixels.
        image_base64: The picture as base64, where asked for.
        image_annotation: What was noted down of the picture, JSON as text.
    """

    id: str | Unset = UNSET
    top_left_x: int | Unset = UNSET
    top_left_y: int | Unset = UNSET
    bottom_right_x: int | Unset = UNSET
    bottom_right_y: int | Unset = UNSET
    image_base64: str | Unset = UNSET
    image_annotation: str | Unset = UNSET
