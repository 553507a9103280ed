from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PromptEnhanceRequest(Model):
    """The object `PromptEnhanceRequest`.

    Attributes:
        id: Number of the method; 2 is CO-STAR.
        prompt: The prompt to rewrite.
        model: The chat model that rewrites it.
        stream: Send the prompt piece by piece. The gateway's default is False.
    """

    id: int
    prompt: str
    model: str
    stream: bool | Unset = UNSET
