from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicCacheControl(Model):
    """Cache everything up to this block.

    Attributes:
        type: The kind of cache.
        ttl: How long it is kept. The gateway's default is '5m'.
    """

    type: Literal["ephemeral"] | str
    ttl: Literal["1h", "5m"] | str | Unset = UNSET
