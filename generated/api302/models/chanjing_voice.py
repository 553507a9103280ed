from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingVoice(FileLink, Model):
    """The object `ChanjingVoice`.

    Attributes:
        id: The id of the voice.
        name: Its name.
        type: The model, `cicada1.0` or `cicada3.0`.
        lang: Its language; seen in an app of 302.AI only.
        progress: How far it is, 0 to 100.
        status: 1 being made, 2 made, 3 expired, 4 failed, 99 deleted.
        audio_path: Where a sample can be fetched.
        err_msg: Why it failed; empty otherwise.
    """

    id: str | Unset = UNSET
    name: str | Unset = UNSET
    type: str | Unset = UNSET
    lang: str | Unset = UNSET
    progress: int | Unset = UNSET
    status: int | Unset = UNSET
    audio_path: str | Unset = UNSET
    err_msg: str | Unset = UNSET
    file_field: ClassVar[str] = "audio_path"
