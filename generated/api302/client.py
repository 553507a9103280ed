"""The clients, with an attribute for each provider and service."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from ._client import AsyncCore, SyncCore
from ._operation import number_at as cost_of

if TYPE_CHECKING:
    from .api.anthropic import Anthropic, AsyncAnthropic
    from .api.bagel import AsyncBagel, Bagel
    from .api.chanjing import AsyncChanjing, Chanjing
    from .api.chat import AsyncChat, Chat
    from .api.dashboard import AsyncDashboard, Dashboard
    from .api.embeddings import AsyncEmbeddings, Embeddings
    from .api.flux import AsyncFlux, Flux
    from .api.gemini import AsyncGemini, Gemini
    from .api.google import AsyncGoogle, Google
    from .api.hidream import AsyncHidream, Hidream
    from .api.image_models import AsyncImageModels, ImageModels
    from .api.jina import AsyncJina, Jina
    from .api.knowledge import AsyncKnowledge, Knowledge
    from .api.luma import AsyncLuma, Luma
    from .api.memobase import AsyncMemobase, Memobase
    from .api.metaso import AsyncMetaso, Metaso
    from .api.models import AsyncModels, Models
    from .api.prompt import AsyncPrompt, Prompt
    from .api.recraft import AsyncRecraft, Recraft
    from .api.rerank import AsyncRerank, Rerank
    from .api.responses import AsyncResponses, Responses
    from .api.tasks import AsyncTasks, Tasks

_NAMESPACES = {
    "chat": "Chat",
    "memobase": "Memobase",
    "anthropic": "Anthropic",
    "models": "Models",
    "responses": "Responses",
    "gemini": "Gemini",
    "image_models": "ImageModels",
    "flux": "Flux",
    "recraft": "Recraft",
    "luma": "Luma",
    "google": "Google",
    "hidream": "Hidream",
    "bagel": "Bagel",
    "tasks": "Tasks",
    "chanjing": "Chanjing",
    "dashboard": "Dashboard",
    "metaso": "Metaso",
    "embeddings": "Embeddings",
    "jina": "Jina",
    "rerank": "Rerank",
    "knowledge": "Knowledge",
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
    image_models: ImageModels
    """Image models that 302.AI serves itself, such as Stable Diffusion XL, Kolors and OmniGen."""
    flux: Flux
    """FLUX of Black Forest Labs, in the vendor's own format and in that of 302.AI."""
    recraft: Recraft
    """Recraft pictures, vector graphics and styles."""
    luma: Luma
    """Luma Photon pictures."""
    google: Google
    """Google Imagen pictures."""
    hidream: Hidream
    """HiDream pictures."""
    bagel: Bagel
    """BAGEL pictures."""
    tasks: Tasks
    """Results of 302.AI's own models that take longer than 30 seconds."""
    chanjing: Chanjing
    """Chanjing digital people and voices."""
    dashboard: Dashboard
    """What calls cost."""
    metaso: Metaso
    """MetaSota search over web pages, papers, podcasts, videos and images."""
    embeddings: Embeddings
    """Texts as vectors, of many vendors, in the format of OpenAI."""
    jina: Jina
    """Jina embeddings, reranking, tokenizing and reading."""
    rerank: Rerank
    """Ordering documents by how well they answer a query, by many vendors."""
    knowledge: Knowledge
    """Knowledge bases of 302.AI, filled with files and asked in words."""
    prompt: Prompt
    """Writing and optimising prompts."""

    def cost(self, request_id: str) -> float | None:
        """What a call cost, in PTC; None where the gateway does not tell (yet).

        Args:
            request_id: of the call, as `with_response` or an exception gives it.
        """
        record = self.dashboard.get_record(request_id)
        return cost_of(record, ("data", "cost"))


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
    image_models: AsyncImageModels
    """Image models that 302.AI serves itself, such as Stable Diffusion XL, Kolors and OmniGen."""
    flux: AsyncFlux
    """FLUX of Black Forest Labs, in the vendor's own format and in that of 302.AI."""
    recraft: AsyncRecraft
    """Recraft pictures, vector graphics and styles."""
    luma: AsyncLuma
    """Luma Photon pictures."""
    google: AsyncGoogle
    """Google Imagen pictures."""
    hidream: AsyncHidream
    """HiDream pictures."""
    bagel: AsyncBagel
    """BAGEL pictures."""
    tasks: AsyncTasks
    """Results of 302.AI's own models that take longer than 30 seconds."""
    chanjing: AsyncChanjing
    """Chanjing digital people and voices."""
    dashboard: AsyncDashboard
    """What calls cost."""
    metaso: AsyncMetaso
    """MetaSota search over web pages, papers, podcasts, videos and images."""
    embeddings: AsyncEmbeddings
    """Texts as vectors, of many vendors, in the format of OpenAI."""
    jina: AsyncJina
    """Jina embeddings, reranking, tokenizing and reading."""
    rerank: AsyncRerank
    """Ordering documents by how well they answer a query, by many vendors."""
    knowledge: AsyncKnowledge
    """Knowledge bases of 302.AI, filled with files and asked in words."""
    prompt: AsyncPrompt
    """Writing and optimising prompts."""

    async def cost(self, request_id: str) -> float | None:
        """What a call cost, in PTC; otherwise as `Client.cost`."""
        record = await self.dashboard.get_record(request_id)
        return cost_of(record, ("data", "cost"))
