"""The operations, one package a provider or service, one module an operation: `api.<tag>.<action>.sync(client=…)`."""

from typing import TYPE_CHECKING

from .._lazy import modules as _modules

if TYPE_CHECKING:
    from . import chanjing as chanjing
    from . import chat as chat
    from . import dashboard as dashboard
    from . import embeddings as embeddings
    from . import jina as jina
    from . import knowledge as knowledge
    from . import metaso as metaso
    from . import prompt as prompt
    from . import rerank as rerank

_TAGS = (
    "chat",
    "chanjing",
    "dashboard",
    "metaso",
    "embeddings",
    "jina",
    "rerank",
    "knowledge",
    "prompt",
)

__getattr__, __dir__ = _modules(__name__, _TAGS)
