from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicSignatureDelta(Model):
    """The object `AnthropicSignatureDelta`.

    Attributes:
        type: The kind of piece.
        signature: Proof of the thought.
    """

    type: Literal["signature_delta"] | str
    signature: str
