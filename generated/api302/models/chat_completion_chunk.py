from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_chunk_choice import ChatChunkChoice
    from .chat_search_result import ChatSearchResult
    from .chat_usage import ChatUsage


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatCompletionChunk(Model):
    """The object `ChatCompletionChunk`.

    Attributes:
        choices: What is new in each answer; empty in a chunk that only counts tokens.
        id: The id of the answer, the same in all its chunks.
        object: Always `chat.completion.chunk`.
        created: Unix time in seconds.
        model: The model that answers.
        system_fingerprint: The vendor's configuration.
        service_tier: The vendor's tier.
        usage: The token counts, in the last chunk.
        citations: Addresses of the sources, of search models and of web search.
        search_results: What was found, of Perplexity models.
    """

    choices: list[ChatChunkChoice]
    id: str | Unset = UNSET
    object: str | Unset = UNSET
    created: int | Unset = UNSET
    model: str | Unset = UNSET
    system_fingerprint: str | None | Unset = UNSET
    service_tier: str | None | Unset = UNSET
    usage: ChatUsage | None | Unset = UNSET
    citations: list[str] | Unset = UNSET
    search_results: list[ChatSearchResult] | Unset = UNSET
