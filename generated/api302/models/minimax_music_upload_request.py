from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxMusicUploadRequest(Model):
    """The object `MinimaxMusicUploadRequest`.

    Attributes:
        purpose: What the file holds.
        file: The file, WAV or MP3.
    """

    purpose: Literal["instrumental", "song", "voice"] | str
    file: bytes
