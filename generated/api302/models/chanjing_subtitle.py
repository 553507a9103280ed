from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingSubtitle(Model):
    """The object `ChanjingSubtitle`.

    Attributes:
        key: The key of the line.
        start_time: Start in seconds.
        end_time: End in seconds.
        subtitle: The line.
        keywords: Only null has been seen.
    """

    key: str | Unset = UNSET
    start_time: float | Unset = UNSET
    end_time: float | Unset = UNSET
    subtitle: str | Unset = UNSET
    keywords: Any | Unset = UNSET
