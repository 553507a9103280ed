from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .social_note import SocialNote
    from .social_user import SocialUser


@define(slots=False, kw_only=True, repr=False, eq=False)
class SocialNoteEntry(Model):
    """The object `SocialNoteEntry`.

    Attributes:
        note_list: The note.
        comment_list: Comments on it.
        user: See the type.
    """

    note_list: list[SocialNote] | Unset = UNSET
    comment_list: list[dict[str, Any]] | Unset = UNSET
    user: SocialUser | Unset = UNSET
