from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class MurekaExtendRequest(Model):
    """The object `MurekaExtendRequest`.

    Attributes:
        lyrics: The lyrics so far.
    """

    lyrics: str
