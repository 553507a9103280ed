"""The operations, one package a provider or service, one module an operation: `api.<tag>.<action>.sync(client=…)`."""

from typing import TYPE_CHECKING

from .._lazy import modules as _modules

if TYPE_CHECKING:
    from . import anthropic as anthropic
    from . import bagel as bagel
    from . import chanjing as chanjing
    from . import chat as chat
    from . import dashboard as dashboard
    from . import embeddings as embeddings
    from . import flux as flux
    from . import gemini as gemini
    from . import google as google
    from . import hidream as hidream
    from . import image_models as image_models
    from . import jina as jina
    from . import knowledge as knowledge
    from . import luma as luma
    from . import memobase as memobase
    from . import metaso as metaso
    from . import models as models
    from . import prompt as prompt
    from . import recraft as recraft
    from . import rerank as rerank
    from . import responses as responses
    from . import tasks as tasks

_TAGS = (
    "chat",
    "memobase",
    "anthropic",
    "models",
    "responses",
    "gemini",
    "image_models",
    "flux",
    "recraft",
    "luma",
    "google",
    "hidream",
    "bagel",
    "tasks",
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
