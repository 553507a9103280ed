from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SocialNoteLabel(Model):
    """The object `SocialNoteLabel`.

    Attributes:
        type: What the label tells, e.g. `publish_time`.
        text: What it says.
    """

    type: str | Unset = UNSET
    text: str | Unset = UNSET
