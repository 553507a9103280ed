from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicPing(Model):
    """Nothing new; the connection is alive.

    Attributes:
        type: The kind of event.
    """

    type: Literal["ping"] | str
