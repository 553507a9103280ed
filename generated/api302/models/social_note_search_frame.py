from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .social_note_search import SocialNoteSearch


@define(slots=False, kw_only=True, repr=False, eq=False)
class SocialNoteSearchFrame(Model):
    """The object `SocialNoteSearchFrame`.

    Attributes:
        data: See the type.
    """

    data: SocialNoteSearch | Unset = UNSET
