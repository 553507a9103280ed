from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class LumaVideoUrlForm(Model):
    """The same form with addresses as texts in place of files.

    Attributes:
        user_prompt: What to show, in English.
        image_url: Address of the first frame.
        image_end_url: Address of the last frame; only that of the first one is confirmed.
        loop: Make the end pass into the beginning.
    """

    user_prompt: str
    image_url: str | Unset = UNSET
    image_end_url: str | Unset = UNSET
    loop: bool | Unset = UNSET
