from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicCitationsConfig(Model):
    """The object `AnthropicCitationsConfig`.

    Attributes:
        enabled: Whether the model says what it takes from here.
    """

    enabled: bool | Unset = UNSET
