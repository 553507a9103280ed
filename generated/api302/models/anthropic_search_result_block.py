from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .anthropic_cache_control import AnthropicCacheControl
    from .anthropic_citations_config import AnthropicCitationsConfig
    from .anthropic_text_block import AnthropicTextBlock


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicSearchResultBlock(Model):
    """Something that your own search found, for the model to cite.

    Attributes:
        type: The kind of block.
        source: Where it was found.
        title: Its title.
        content: What it says.
        citations: See the type.
        cache_control: Cache everything up to this block.
    """

    type: Literal["search_result"] | str
    source: str
    title: str
    content: list[AnthropicTextBlock]
    citations: AnthropicCitationsConfig | Unset = UNSET
    cache_control: AnthropicCacheControl | Unset = UNSET
