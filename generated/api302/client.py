"""The clients, with an attribute for each provider and service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from ._client import AsyncCore, SyncCore

if TYPE_CHECKING:
    from .api.chanjing import AsyncChanjing, Chanjing
    from .api.chat import AsyncChat, Chat
    from .api.jina import AsyncJina, Jina
    from .api.metaso import AsyncMetaso, Metaso
    from .api.prompt import AsyncPrompt, Prompt

_NAMESPACES = {
    "chat": "Chat",
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
    chanjing: AsyncChanjing
    """Chanjing digital people and voices."""
    metaso: AsyncMetaso
    """MetaSota search over web pages, papers, podcasts, videos and images."""
    jina: AsyncJina
    """Jina embeddings, reranking, tokenizing and reading."""
    prompt: AsyncPrompt
    """Writing and optimising prompts."""
