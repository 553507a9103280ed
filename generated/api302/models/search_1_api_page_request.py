from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class Search1ApiPageRequest(Model):
    """The object `Search1ApiPageRequest`.

    Attributes:
        url: Address of the page or site.
    """

    url: str
