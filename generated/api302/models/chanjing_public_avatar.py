from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chanjing_avatar_figure import ChanjingAvatarFigure


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingPublicAvatar(Model):
    """The object `ChanjingPublicAvatar`.

    Attributes:
        id: The id of the digital person.
        name: Its name.
        gender: Its gender; may be empty.
        width: Width in pixels; may be 0, look at the figures.
        height: Height in pixels; may be 0, look at the figures.
        audio_name: The name of its voice.
        audio_man_id: Its voice.
        audio_preview: Address of a sample of its voice.
        figures: How it can be shown.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    gender: str | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET
    audio_name: str | Unset = UNSET
    audio_man_id: str | Unset = UNSET
    audio_preview: str | Unset = UNSET
    figures: list[ChanjingAvatarFigure] | Unset = UNSET
