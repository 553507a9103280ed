from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class JinaTokenizeRequest(Model):
    """The object `JinaTokenizeRequest`.

    Attributes:
        content: The text to count or split.
        return_tokens: The text `true` to get the tokens. The vendor has a boolean here; the page and its example a string.
        return_chunks: The text `true` to get the chunks. The vendor has a boolean here; the page and its example a string.
        max_chunk_length: Longest chunk, in characters. The gateway's default is 1000.
        tokenizer: Name of the tokenizer: `cl100k_base`, `o200k_base`, `p50k_base`, `r50k_base`, `p50k_edit` or `gpt2` (vendor). The gateway's default is 'cl100k_base'.
        head: Return only the first tokens, this many; not together with `tail` (vendor).
        tail: Return only the last tokens, this many; not together with `head` (vendor).
    """

    content: str
    return_tokens: str
    return_chunks: str
    max_chunk_length: int | Unset = UNSET
    tokenizer: str | Unset = UNSET
    head: int | Unset = UNSET
    tail: int | Unset = UNSET
