from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class MurekaUploadRequest(Model):
    """The object `MurekaUploadRequest`.

    Attributes:
        file: The sound.
        purpose: What it is for.
    """

    file: bytes
    purpose: Literal["audio", "instrumental", "melody", "reference", "vocal", "voice"] | str
