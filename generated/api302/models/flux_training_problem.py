from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FluxTrainingProblem(Model):
    """The object `FluxTrainingProblem`.

    Attributes:
        msg: What went wrong.
    """

    msg: str | Unset = UNSET
