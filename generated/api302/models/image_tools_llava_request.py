from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsLlavaRequest(Model):
    """The object `ImageToolsLlavaRequest`.

    Attributes:
        image: The picture.
        prompt: The question.
        top_p: Share of the likeliest tokens to choose from, 0 to 1. The gateway's default is 1.0.
        temperature: Sampling temperature. The gateway's default is 0.2.
        max_tokens: Longest answer, in tokens. The gateway's default is 1024.
    """

    image: str | Unset = UNSET
    prompt: str | Unset = UNSET
    top_p: float | Unset = UNSET
    temperature: float | Unset = UNSET
    max_tokens: int | Unset = UNSET
