from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SunoLyrics(Model):
    """The object `SunoLyrics`.

    Attributes:
        text: The lyrics.
        title: A title.
        status: How it stands, e.g. `complete`.
        tags: A style.
    """

    text: str | Unset = UNSET
    title: str | Unset = UNSET
    status: str | Unset = UNSET
    tags: str | Unset = UNSET
