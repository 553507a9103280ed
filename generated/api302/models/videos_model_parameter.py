from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .videos_parameter_range import VideosParameterRange


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideosModelParameter(Model):
    """The object `VideosModelParameter`.

    Attributes:
        name: Name of the field.
        required: Whether it must be given.
        description: What it means.
        max_num: How many values it takes at most.
        range: The values that a field takes.
    """

    name: str
    required: bool | Unset = UNSET
    description: str | Unset = UNSET
    max_num: float | Unset = UNSET
    range: VideosParameterRange | Unset = UNSET
