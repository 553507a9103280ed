from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class StabilityGeneration(Model):
    """The object `StabilityGeneration`.

    Attributes:
        id: The id to ask for the result with, 64 characters.
    """

    id: str
