from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .jina_label_score import JinaLabelScore


@define(slots=False, kw_only=True, repr=False, eq=False)
class JinaClassification(Model):
    """The object `JinaClassification`.

    Attributes:
        object: Always `classification`.
        index: Number of the input, from 0.
        prediction: The label that fits best.
        score: How well it fits, from 0 to 1.
        predictions: All labels.
    """

    object: str | Unset = UNSET
    index: int | Unset = UNSET
    prediction: str | Unset = UNSET
    score: float | Unset = UNSET
    predictions: list[JinaLabelScore] | Unset = UNSET
