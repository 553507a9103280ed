from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class Doc2XV1ImageRequest(Model):
    """The object `Doc2XV1ImageRequest`.

    Attributes:
        file: The picture.
    """

    file: bytes
