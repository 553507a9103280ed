from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class EmbeddingRequest(Model):
    """The object `EmbeddingRequest`.

    Attributes:
        model: The embedding model.
        input: A text or several; 302.AI's SDK sends at most 2048. OpenAI's models take token ids too, of one text or of several.
        encoding_format: Numbers, or the same as base64 text. The gateway's default is 'float'.
        dimensions: Length of the vector, of models that can shorten it (text-embedding-3-*, Qwen3-Embedding, embedding-3).
        user: Your own id of the end user.
    """

    model: str
    input: str | list[str] | list[int] | list[list[int]]
    encoding_format: Literal["base64", "float"] | str | Unset = UNSET
    dimensions: int | Unset = UNSET
    user: str | Unset = UNSET
