from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Embedding(Model):
    """The object `Embedding`.

    Attributes:
        embedding: The vector; its length is the model's. Base64 text where that was asked for.
        object: Always `embedding`.
        index: Which input it belongs to, from 0.
    """

    embedding: list[float] | str
    object: str | Unset = UNSET
    index: int | Unset = UNSET
