from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class MetasoReadRequest(Model):
    """The object `MetasoReadRequest`.

    Attributes:
        url: Address of the page.
    """

    url: str
