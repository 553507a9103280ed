from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .anthropic_cache_control import AnthropicCacheControl
    from .anthropic_citation import AnthropicCitation


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicTextBlock(Model):
    """The object `AnthropicTextBlock`.

    Attributes:
        type: The kind of block.
        text: The text.
        citations: Where the text comes from.
        cache_control: Cache everything up to this block.
    """

    type: Literal["text"] | str
    text: str
    citations: list[AnthropicCitation] | None | Unset = UNSET
    cache_control: AnthropicCacheControl | Unset = UNSET
