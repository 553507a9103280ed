from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicCacheCreation(Model):
    """The object `AnthropicCacheCreation`.

    Attributes:
        ephemeral_5m_input_tokens: Tokens that are kept for five minutes.
        ephemeral_1h_input_tokens: Tokens that are kept for an hour.
    """

    ephemeral_5m_input_tokens: int | Unset = UNSET
    ephemeral_1h_input_tokens: int | Unset = UNSET
