"""The clients, with an attribute for each provider and service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from ._client import AsyncCore, SyncCore

if TYPE_CHECKING:
    from .api.anthropic import Anthropic, AsyncAnthropic
    from .api.chanjing import AsyncChanjing, Chanjing
    from .api.chat import AsyncChat, Chat
    from .api.gemini import AsyncGemini, Gemini
    from .api.jina import AsyncJina, Jina
    from .api.memobase import AsyncMemobase, Memobase
    from .api.metaso import AsyncMetaso, Metaso
    from .api.models import AsyncModels, Models
    from .api.prompt import AsyncPrompt, Prompt
    from .api.responses import AsyncResponses, Responses

_NAMESPACES = {
    "chat": "Chat",
    "memobase": "Memobase",
    "anthropic": "Anthropic",
    "models": "Models",
    "responses": "Responses",
    "gemini": "Gemini",
    "chanjing": "Chanjing",
    "metaso": "Metaso",
    "jina": "Jina",
    "prompt": "Prompt",
}


class Client(SyncCore):
    """Calls the 302.AI gateway; each attribute holds the operations of a provider or service."""

    namespaces: ClassVar[Mapping[str, str]] = _NAMESPACES

    chat: Chat
    """Conversations with language models in the format of OpenAI."""
    memobase: Memobase
    """Memobase long-term memory of the users that a model talks with."""
    anthropic: Anthropic
    """Conversations with language models in the format of Anthropic."""
    models: Models
    """The models of the gateway, their prices and how fast they answer."""
    responses: Responses
    """Answers and deep research in the newer format of OpenAI."""
    gemini: Gemini
    """Conversations with models of Google in Google's own format."""
    chanjing: Chanjing
    """Chanjing digital people and voices."""
    metaso: Metaso
    """MetaSota search over web pages, papers, podcasts, videos and images."""
    jina: Jina
    """Jina embeddings, reranking, tokenizing and reading."""
    prompt: Prompt
    """Writing and optimising prompts."""


class AsyncClient(AsyncCore):
    """Calls the 302.AI gateway from asynchronous code; otherwise as `Client`."""

    namespaces: ClassVar[Mapping[str, str]] = _NAMESPACES

    chat: AsyncChat
    """Conversations with language models in the format of OpenAI."""
    memobase: AsyncMemobase
    """Memobase long-term memory of the users that a model talks with."""
    anthropic: AsyncAnthropic
    """Conversations with language models in the format of Anthropic."""
    models: AsyncModels
    """The models of the gateway, their prices and how fast they answer."""
    responses: AsyncResponses
    """Answers and deep research in the newer format of OpenAI."""
    gemini: AsyncGemini
    """Conversations with models of Google in Google's own format."""
    chanjing: AsyncChanjing
    """Chanjing digital people and voices."""
    metaso: AsyncMetaso
    """MetaSota search over web pages, papers, podcasts, videos and images."""
    jina: AsyncJina
    """Jina embeddings, reranking, tokenizing and reading."""
    prompt: AsyncPrompt
    """Writing and optimising prompts."""
