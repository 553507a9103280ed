from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class MurekaTurn(Model):
    """The object `MurekaTurn`.

    Attributes:
        text: What is said.
        voice: Who says it.
    """

    text: str
    voice: str
