from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class CrawlerTaskCreated(Model):
    """The object `CrawlerTaskCreated`.

    Attributes:
        id: The id to ask for the data with; its name is not certain.
    """

    id: str | Unset = UNSET
