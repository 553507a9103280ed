from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .bria_caption import BriaCaption


@define(slots=False, kw_only=True, repr=False, eq=False)
class BriaCaptions(Model):
    """The object `BriaCaptions`.

    Attributes:
        results: The descriptions.
    """

    results: list[BriaCaption]
