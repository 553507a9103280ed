from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatAudioFormat(Model):
    """The object `ChatAudioFormat`.

    Attributes:
        voice: Who speaks.
        format: `wav`, `mp3`, `flac`, `opus` or `pcm16`.
    """

    voice: str
    format: str
