from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .social_note import SocialNote


@define(slots=False, kw_only=True, repr=False, eq=False)
class SocialNoteHit(Model):
    """The object `SocialNoteHit`.

    Attributes:
        model_type: What it is; `note` for a note.
        note: See the type.
    """

    model_type: str | Unset = UNSET
    note: SocialNote | Unset = UNSET
