from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class BriaCaption(Model):
    """The object `BriaCaption`.

    Attributes:
        caption: What the picture shows.
    """

    caption: str
