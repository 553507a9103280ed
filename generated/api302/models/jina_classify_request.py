from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .jina_embedding_input import JinaEmbeddingInput


@define(slots=False, kw_only=True, repr=False, eq=False)
class JinaClassifyRequest(Model):
    """The object `JinaClassifyRequest`.

    Attributes:
        input: The texts, or objects with a text or a picture, not both kinds at once.
        labels: The labels to choose from.
        model: The model, e.g. `jina-embeddings-v3` for texts or `jina-clip-v2` for pictures too; needed without `classifier_id`.
        classifier_id: A classifier that was trained before.
    """

    input: list[str | JinaEmbeddingInput]
    labels: list[str]
    model: str | Unset = UNSET
    classifier_id: str | Unset = UNSET
