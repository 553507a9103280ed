from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .chat_image_url import ChatImageUrl


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatImagePart(Model):
    """The object `ChatImagePart`.

    Attributes:
        type: The kind of part.
        image_url: See the type.
    """

    type: Literal["image_url"] | str
    image_url: ChatImageUrl
