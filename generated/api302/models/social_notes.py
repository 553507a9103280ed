from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .social_note_entry import SocialNoteEntry


@define(slots=False, kw_only=True, repr=False, eq=False)
class SocialNotes(Model):
    """The object `SocialNotes`.

    Attributes:
        data: One entry for the note.
    """

    data: list[SocialNoteEntry] | Unset = UNSET
