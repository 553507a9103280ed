from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class HedraUpload(Model):
    """The object `HedraUpload`.

    Attributes:
        url: Address of the file.
    """

    url: str
