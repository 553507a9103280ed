from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageModelsEmbedding(Model):
    """An embedding to add to the model.

    Attributes:
        path: Address of the embedding.
    """

    path: str | Unset = UNSET
