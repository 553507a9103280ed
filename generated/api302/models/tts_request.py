from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TtsRequest(Model):
    """The object `TtsRequest`.

    Attributes:
        text: The text to speak.
        provider: The vendor, as `tts_list_providers` names it.
        voice: The id of the voice at that vendor.
        model: The model, which some vendors need, e.g. `tts-1-hd`.
        speed: Speed, 1 for normal. The gateway's default is 1.0.
        volume: Volume, 1 for normal. The gateway's default is 1.0.
        emotion: The feeling, where the voice knows it.
        output_format: Format of the sound, e.g. `mp3`.
        timeout: Seconds to wait for the vendor. The gateway's default is 180.
    """

    text: str
    provider: str
    voice: str
    model: str | Unset = UNSET
    speed: float | Unset = UNSET
    volume: float | Unset = UNSET
    emotion: str | Unset = UNSET
    output_format: str | Unset = UNSET
    timeout: int | Unset = UNSET
