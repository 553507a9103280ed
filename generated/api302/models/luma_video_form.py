from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class LumaVideoForm(Model):
    """The object `LumaVideoForm`.

    Attributes:
        user_prompt: What to show, in English.
        image_url: First frame, a file in spite of its name.
        image_end_url: Last frame, a file in spite of its name.
        loop: Make the end pass into the beginning.
    """

    user_prompt: str
    image_url: bytes | Unset = UNSET
    image_end_url: bytes | Unset = UNSET
    loop: bool | Unset = UNSET
