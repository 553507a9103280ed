"""The operations, one package a provider or service, one module an operation: `api.<tag>.<action>.sync(client=…)`."""

from typing import TYPE_CHECKING

from .._lazy import modules

if TYPE_CHECKING:
    from . import anthropic as anthropic
    from . import chanjing as chanjing
    from . import chat as chat
    from . import gemini as gemini
    from . import jina as jina
    from . import memobase as memobase
    from . import metaso as metaso
    from . import models as models
    from . import prompt as prompt
    from . import responses as responses

_TAGS = (
    "chat",
    "memobase",
    "anthropic",
    "models",
    "responses",
    "gemini",
    "chanjing",
    "metaso",
    "jina",
    "prompt",
)

__getattr__, __dir__ = modules(__name__, _TAGS)
