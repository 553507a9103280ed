from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SerpapiInformation(Model):
    """What the engine tells of the results as a whole.

    Attributes:
        total_results: Results that exist.
    """

    total_results: int | Unset = UNSET
