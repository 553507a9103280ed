from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .anthropic_citation import AnthropicCitation


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicCitationsDelta(Model):
    """The object `AnthropicCitationsDelta`.

    Attributes:
        type: The kind of piece.
        citation: Where a text comes from; which fields there are depends on the type.
    """

    type: Literal["citations_delta"] | str
    citation: AnthropicCitation
