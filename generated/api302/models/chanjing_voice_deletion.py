from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingVoiceDeletion(Model):
    """The object `ChanjingVoiceDeletion`.

    Attributes:
        id: The id of the voice.
    """

    id: str
