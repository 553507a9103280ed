from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .suno_clip import SunoClip


@define(slots=False, kw_only=True, repr=False, eq=False)
class SunoPersona(Model):
    """The object `SunoPersona`.

    Attributes:
        id: The id, for later songs.
        name: Its name.
        description: What it sounds like.
        root_clip_id: The song that the voice comes from.
        clip: See the type.
    """

    id: str
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    root_clip_id: str | Unset = UNSET
    clip: SunoClip | Unset = UNSET
