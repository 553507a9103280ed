from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .videos_parameter_bounds import VideosParameterBounds
    from .videos_parameter_options import VideosParameterOptions


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideosParameterRange(Model):
    """The values that a field takes.

    Attributes:
        type: `list`, `range` or `slider`.
        list_: The values of a list.
        range: The ends of a range.
    """

    type: str | Unset = UNSET
    list_: VideosParameterOptions | Unset = UNSET
    range: VideosParameterBounds | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "list_": "list",
    }
