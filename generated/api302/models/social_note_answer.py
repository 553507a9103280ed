from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .social_note_frame import SocialNoteFrame


@define(slots=False, kw_only=True, repr=False, eq=False)
class SocialNoteAnswer(Model):
    """The object `SocialNoteAnswer`.

    Attributes:
        code: 0 or 200 when all went well.
        data: See the type.
        params: The parameters of the call.
        router: The path at the vendor.
    """

    code: int
    data: SocialNoteFrame
    params: dict[str, Any] | Unset = UNSET
    router: str | Unset = UNSET
