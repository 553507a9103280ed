from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AzureVoice(Model):
    """The object `AzureVoice`.

    Attributes:
        name: The long name.
        display_name: The name in English.
        local_name: The name in the language of the voice.
        short_name: The name that SSML takes.
        gender: `Female`, `Male` or `Neutral`.
        locale: The language and the country, e.g. `en-US`.
        locale_name: The same in words.
        sample_rate_hertz: The best sample rate, in hertz, as text.
        voice_type: The kind of voice, e.g. `Neural`.
        status: How mature it is, e.g. `GA` or `Preview`.
        words_per_minute: How fast it speaks, as text.
    """

    name: str | Unset = UNSET
    display_name: str | Unset = UNSET
    local_name: str | Unset = UNSET
    short_name: str | Unset = UNSET
    gender: str | Unset = UNSET
    locale: str | Unset = UNSET
    locale_name: str | Unset = UNSET
    sample_rate_hertz: str | Unset = UNSET
    voice_type: str | Unset = UNSET
    status: str | Unset = UNSET
    words_per_minute: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "name": "Name",
        "display_name": "DisplayName",
        "local_name": "LocalName",
        "short_name": "ShortName",
        "gender": "Gender",
        "locale": "Locale",
        "locale_name": "LocaleName",
        "sample_rate_hertz": "SampleRateHertz",
        "voice_type": "VoiceType",
        "status": "Status",
        "words_per_minute": "WordsPerMinute",
    }
