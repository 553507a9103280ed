from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class WanxiangInput(Model):
    """The object `WanxiangInput`.

    Attributes:
        prompt: What the video shows, up to 800 characters.
        negative_prompt: What the video must not show, up to 500 characters.
    """

    prompt: str
    negative_prompt: str | Unset = UNSET
