from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatAudioReference(Model):
    """A reference to what an audio model said before.

    Attributes:
        id: The id of that sound.
    """

    id: str
