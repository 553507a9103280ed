from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .ideogram_description import IdeogramDescription


@define(slots=False, kw_only=True, repr=False, eq=False)
class IdeogramDescriptions(Model):
    """The object `IdeogramDescriptions`.

    Attributes:
        descriptions: The descriptions.
    """

    descriptions: list[IdeogramDescription]
