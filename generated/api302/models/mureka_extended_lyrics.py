from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MurekaExtendedLyrics(Model):
    """The object `MurekaExtendedLyrics`.

    Attributes:
        lyrics: The lyrics that follow.
    """

    lyrics: str | Unset = UNSET
