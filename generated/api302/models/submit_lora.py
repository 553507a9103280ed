from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SubmitLora(Model):
    """Weights to add to the model.

    Attributes:
        path: Address of the weights, or their name on Hugging Face.
        scale: How strongly they count, e.g. 0.9.
        force: Force their use.
    """

    path: str | Unset = UNSET
    scale: float | Unset = UNSET
    force: bool | Unset = UNSET
