from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .suno_sliders import SunoSliders


@define(slots=False, kw_only=True, repr=False, eq=False)
class SunoSongControls(Model):
    """The object `SunoSongControls`.

    Attributes:
        create_mode: The mode.
        vocal_gender: Whose voice sings.
        control_sliders: See the type.
        can_control_sliders: The names of the sliders that are set.
    """

    create_mode: Literal["custom"] | str | Unset = UNSET
    vocal_gender: Literal["f", "m"] | str | Unset = UNSET
    control_sliders: SunoSliders | Unset = UNSET
    can_control_sliders: list[str] | Unset = UNSET
