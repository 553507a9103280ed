from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class JimengImageUrl(Model):
    """The object `JimengImageUrl`.

    Attributes:
        url: Address of the picture, or the picture itself as `data:image/…;base64,…`.
    """

    url: str
