from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .jina_tokenize_usage import JinaTokenizeUsage


@define(slots=False, kw_only=True, repr=False, eq=False)
class JinaTokenizeResult(Model):
    """The object `JinaTokenizeResult`.

    Attributes:
        num_tokens: Tokens in the text.
        tokenizer: The tokenizer that counted.
        usage: See the type.
        num_chunks: Chunks that the text was split into.
        chunk_positions: Start and end of every chunk, in characters.
        chunks: The chunks themselves.
        tokens: A list for every chunk; each entry is the token's text and its ids.
    """

    num_tokens: int | Unset = UNSET
    tokenizer: str | Unset = UNSET
    usage: JinaTokenizeUsage | Unset = UNSET
    num_chunks: int | Unset = UNSET
    chunk_positions: list[list[int]] | Unset = UNSET
    chunks: list[str] | Unset = UNSET
    tokens: list[list[list[Any]]] | Unset = UNSET
