from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .anthropic_cache_control import AnthropicCacheControl
    from .anthropic_citations_config import AnthropicCitationsConfig
    from .anthropic_source import AnthropicSource


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicDocumentBlock(Model):
    """The object `AnthropicDocumentBlock`.

    Attributes:
        type: The kind of block.
        source: A picture or a document, in the field that belongs to the type.
        title: Its title.
        context: What the model should know of it, and not cite.
        citations: See the type.
        cache_control: Cache everything up to this block.
    """

    type: Literal["document"] | str
    source: AnthropicSource
    title: str | Unset = UNSET
    context: str | Unset = UNSET
    citations: AnthropicCitationsConfig | Unset = UNSET
    cache_control: AnthropicCacheControl | Unset = UNSET
