from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class GlifRunRequest(Model):
    """The object `GlifRunRequest`.

    Attributes:
        inputs: The inputs of the glif, in their order or by their names.
    """

    inputs: list[str] | dict[str, str]
