from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideosParameterOptions(Model):
    """The values of a list.

    Attributes:
        options: The values.
    """

    options: list[str | float] | Unset = UNSET
