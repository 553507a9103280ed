from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .suno_clip import SunoClip


@define(slots=False, kw_only=True, repr=False, eq=False)
class SunoStems(Model):
    """The object `SunoStems`.

    Attributes:
        clips: One clip for each part, the voice and the music.
    """

    clips: list[SunoClip] | Unset = UNSET
