from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatInputAudio(Model):
    """The object `ChatInputAudio`.

    Attributes:
        data: The sound, as base64.
        format: Its format: `wav` or `mp3`.
    """

    data: str
    format: str
