from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SubmitTimings(Model):
    """How long it took.

    Attributes:
        inference: Seconds that the model worked.
    """

    inference: float | Unset = UNSET
