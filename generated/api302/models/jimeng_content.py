from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .jimeng_image_url import JimengImageUrl


@define(slots=False, kw_only=True, repr=False, eq=False)
class JimengContent(Model):
    """A part of what the video is made of.

    Attributes:
        type: The kind of part.
        text: The prompt, of parts of text.
        image_url: See the type.
        role: What a picture is for.
    """

    type: Literal["image_url", "text"] | str
    text: str | Unset = UNSET
    image_url: JimengImageUrl | Unset = UNSET
    role: Literal["first_frame", "last_frame", "reference_image"] | str | Unset = UNSET
