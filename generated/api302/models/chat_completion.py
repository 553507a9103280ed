from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .chat_choice import ChatChoice
    from .chat_prompt_filter import ChatPromptFilter
    from .chat_search_image import ChatSearchImage
    from .chat_search_result import ChatSearchResult
    from .chat_usage import ChatUsage


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatCompletion(Model):
    """The object `ChatCompletion`.

    Attributes:
        id: The id of the answer.
        object: Always `chat.completion`.
        created: Unix time in seconds.
        choices: The answers, as many as `n` asked for.
        model: The model that answered.
        system_fingerprint: The vendor's configuration.
        service_tier: The vendor's tier.
        usage: What was counted and charged.
        citations: Addresses of the sources, of search models and of web search.
        search_results: What was found, of Perplexity models.
        images: Pictures that were found, of Perplexity models with `return_images`.
        related_questions: Further questions, of Perplexity models with `return_related_questions`.
        prompt_filter_results: What Azure's content filters found in the messages.
    """

    id: str
    object: str
    created: int
    choices: list[ChatChoice]
    model: str | Unset = UNSET
    system_fingerprint: str | None | Unset = UNSET
    service_tier: str | None | Unset = UNSET
    usage: ChatUsage | Unset = UNSET
    citations: list[str] | Unset = UNSET
    search_results: list[ChatSearchResult] | Unset = UNSET
    images: list[ChatSearchImage] | Unset = UNSET
    related_questions: list[str] | Unset = UNSET
    prompt_filter_results: list[ChatPromptFilter] | Unset = UNSET
