from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicMessageStop(Model):
    """The last event.

    Attributes:
        type: The kind of event.
    """

    type: Literal["message_stop"] | str
