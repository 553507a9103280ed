from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .jina_embedding_input import JinaEmbeddingInput


@define(slots=False, kw_only=True, repr=False, eq=False)
class JinaEmbeddingRequest(Model):
    """The object `JinaEmbeddingRequest`.

    Attributes:
        model: The embedding model.
        input: Texts, or for the clip models texts and pictures.
        task: What the vectors are for, of jina-embeddings-v3.
        dimensions: Length that the vectors are cut to.
        late_chunking: Read all inputs as one text, so that each vector knows of the others. The gateway's default is False.
        normalized: Scale the vectors to length 1. The gateway's default is False.
        embedding_type: `float`, `base64`, `binary` or `ubinary`, or a list of them; what a list gives is not documented. The gateway's default is 'float'.
        truncate: Cut inputs that are too long, instead of refusing them. The gateway's default is False.
        encoding_format: The name that OpenAI has for `embedding_type`; sent by 302.AI's SDK.
        user: Your own id of the end user; sent by 302.AI's SDK.
    """

    model: str
    input: str | list[str | JinaEmbeddingInput]
    task: (
        Literal["classification", "retrieval.passage", "retrieval.query", "separation", "text-matching"] | str | Unset
    ) = UNSET
    dimensions: int | Unset = UNSET
    late_chunking: bool | Unset = UNSET
    normalized: bool | Unset = UNSET
    embedding_type: str | list[str] | Unset = UNSET
    truncate: bool | Unset = UNSET
    encoding_format: Literal["base64", "float"] | str | Unset = UNSET
    user: str | Unset = UNSET
