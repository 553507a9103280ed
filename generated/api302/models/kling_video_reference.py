from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoReference(Model):
    """The object `KlingVideoReference`.

    Attributes:
        image: A picture; address or base64.
    """

    image: str
