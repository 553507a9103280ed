from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class MurekaStemRequest(Model):
    """The object `MurekaStemRequest`.

    Attributes:
        url: Address of the song, MP3 or M4A, or a data URL of up to 10 MB.
    """

    url: str
