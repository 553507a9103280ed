from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class RunwayOptions(Model):
    """What was asked for.

    Attributes:
        text_prompt: The prompt.
    """

    text_prompt: str | Unset = UNSET
