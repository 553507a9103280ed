"""The operations, one package a provider or service, one module an operation: `api.<tag>.<action>.sync(client=…)`."""

from typing import TYPE_CHECKING

from .._lazy import modules as _modules

if TYPE_CHECKING:
    from . import chanjing as chanjing
    from . import chat as chat
    from . import dashboard as dashboard
    from . import jina as jina
    from . import metaso as metaso
    from . import prompt as prompt

_TAGS = (
    "chat",
    "chanjing",
    "dashboard",
    "metaso",
    "jina",
    "prompt",
)

__getattr__, __dir__ = _modules(__name__, _TAGS)
