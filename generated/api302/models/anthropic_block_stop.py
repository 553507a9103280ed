from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicBlockStop(Model):
    """A block is complete.

    Attributes:
        type: The kind of event.
        index: Number of the block.
    """

    type: Literal["content_block_stop"] | str
    index: int
