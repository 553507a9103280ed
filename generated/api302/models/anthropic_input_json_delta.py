from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicInputJsonDelta(Model):
    """The object `AnthropicInputJsonDelta`.

    Attributes:
        type: The kind of piece.
        partial_json: The next piece of a tool's arguments, which together are JSON.
    """

    type: Literal["input_json_delta"] | str
    partial_json: str
