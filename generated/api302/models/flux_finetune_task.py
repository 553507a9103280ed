from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FluxFinetuneTask(Model):
    """The object `FluxFinetuneTask`.

    Attributes:
        id: The id to ask for the state with.
        finetune_id: The id that names the trained weights.
    """

    id: str | Unset = UNSET
    finetune_id: str | Unset = UNSET
