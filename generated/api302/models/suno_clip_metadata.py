from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SunoClipMetadata(Model):
    """The object `SunoClipMetadata`.

    Attributes:
        type: What it is, e.g. `stem`.
        stem_from_id: The song that a part comes from.
        duration: Length in seconds.
        tags: The style.
        prompt: The lyrics.
        can_remix: Whether it may be remixed.
        is_remix: Whether it is a remix.
    """

    type: str | Unset = UNSET
    stem_from_id: str | Unset = UNSET
    duration: float | Unset = UNSET
    tags: str | Unset = UNSET
    prompt: str | Unset = UNSET
    can_remix: bool | Unset = UNSET
    is_remix: bool | Unset = UNSET
