from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .social_notes import SocialNotes


@define(slots=False, kw_only=True, repr=False, eq=False)
class SocialNoteFrame(Model):
    """The object `SocialNoteFrame`.

    Attributes:
        code: 0 when the note was found.
        message: What went wrong.
        record_time: A time.
        data: See the type.
    """

    code: int | Unset = UNSET
    message: str | None | Unset = UNSET
    record_time: str | Unset = UNSET
    data: SocialNotes | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "record_time": "recordTime",
    }
