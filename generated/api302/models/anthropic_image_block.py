from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .anthropic_cache_control import AnthropicCacheControl
    from .anthropic_source import AnthropicSource


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicImageBlock(Model):
    """The object `AnthropicImageBlock`.

    Attributes:
        type: The kind of block.
        source: A picture or a document, in the field that belongs to the type.
        cache_control: Cache everything up to this block.
    """

    type: Literal["image"] | str
    source: AnthropicSource
    cache_control: AnthropicCacheControl | Unset = UNSET
