from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class BriaImageForm(Model):
    """The object `BriaImageForm`.

    Attributes:
        image_url: Address of the picture; wins over `file`.
        file: The picture as a file.
        content_moderation: Check the picture for unfit content. The gateway's default is False.
    """

    image_url: str | Unset = UNSET
    file: bytes | Unset = UNSET
    content_moderation: bool | Unset = UNSET
