from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingVoiceRequest(Model):
    """The object `ChanjingVoiceRequest`.

    Attributes:
        name: A name for the voice.
        url: Address of the recording; MP3, WAV or M4A, 30 seconds to 5 minutes, up to 100 MB.
        model_type: The model. The gateway's default is 'cicada1.0'.
        language: The language of the recording. The gateway's default is 'cn'.
        text: A text to try the voice with, up to 50 characters.
        callback: Address that is called at the end, with what the poll answers.
    """

    name: str
    url: str
    model_type: Literal["cicada1.0", "cicada3.0"] | str | Unset = UNSET
    language: Literal["cn", "en"] | str | Unset = UNSET
    text: str | Unset = UNSET
    callback: str | Unset = UNSET
