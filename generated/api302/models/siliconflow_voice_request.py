from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SiliconflowVoiceRequest(Model):
    """The object `SiliconflowVoiceRequest`.

    Attributes:
        model: The model that will speak, e.g. `FunAudioLLM/CosyVoice2-0.5B`.
        custom_name: A name for the voice.
        text: What the recording says.
        file: The recording as a file; `file` or `audio` is needed.
        audio: The recording as a data URL.
    """

    model: str
    custom_name: str
    text: str
    file: bytes | Unset = UNSET
    audio: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "custom_name": "customName",
    }
