from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MurekaLyrics(Model):
    """The object `MurekaLyrics`.

    Attributes:
        title: A title.
        lyrics: The lyrics.
    """

    title: str | Unset = UNSET
    lyrics: str | Unset = UNSET
