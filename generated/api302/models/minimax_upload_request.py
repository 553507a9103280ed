from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxUploadRequest(Model):
    """The object `MinimaxUploadRequest`.

    Attributes:
        purpose: What the file is for, `voice_clone`; the vendor has further values.
        file: The recording, MP3, M4A or WAV, 10 seconds to 5 minutes, up to 20 MB.
    """

    purpose: str
    file: bytes
