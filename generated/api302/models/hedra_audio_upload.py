from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class HedraAudioUpload(Model):
    """The object `HedraAudioUpload`.

    Attributes:
        file: The sound, MP3 or WAV.
    """

    file: bytes
