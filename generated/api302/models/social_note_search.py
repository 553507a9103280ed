from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .social_note_hit import SocialNoteHit


@define(slots=False, kw_only=True, repr=False, eq=False)
class SocialNoteSearch(Model):
    """The object `SocialNoteSearch`.

    Attributes:
        items: What was found.
    """

    items: list[SocialNoteHit] | Unset = UNSET
