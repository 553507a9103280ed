from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingFont(Model):
    """The object `ChanjingFont`.

    Attributes:
        id: What `font_id` of the subtitles takes.
        name: The name of the font.
        preview: Address of a picture of it.
        ttf_path: Address of its file.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    preview: str | Unset = UNSET
    ttf_path: str | Unset = UNSET
