from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class BriaResults(Model):
    """The object `BriaResults`.

    Attributes:
        result: For each picture a list: its address, its seed, and more that is not known.
    """

    result: list[list[Any]]
