from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .embedding import Embedding
    from .embedding_usage import EmbeddingUsage


@define(slots=False, kw_only=True, repr=False, eq=False)
class EmbeddingList(Model):
    """The object `EmbeddingList`.

    Attributes:
        data: The vectors, in the order of the input.
        object: Always `list`.
        model: The model that was used.
        usage: What was counted and charged.
    """

    data: list[Embedding]
    object: str | Unset = UNSET
    model: str | Unset = UNSET
    usage: EmbeddingUsage | Unset = UNSET
