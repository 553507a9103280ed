from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class BriaVisual(Model):
    """The object `BriaVisual`.

    Attributes:
        visual_id: The id of the registered picture.
    """

    visual_id: str
