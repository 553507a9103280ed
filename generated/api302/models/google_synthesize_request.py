from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .google_audio_config import GoogleAudioConfig
    from .google_synthesis_input import GoogleSynthesisInput
    from .google_synthesis_voice import GoogleSynthesisVoice


@define(slots=False, kw_only=True, repr=False, eq=False)
class GoogleSynthesizeRequest(Model):
    """The object `GoogleSynthesizeRequest`.

    Attributes:
        input: A text or an SSML document.
        voice: See the type.
        audio_config: See the type.
    """

    input: GoogleSynthesisInput
    voice: GoogleSynthesisVoice
    audio_config: GoogleAudioConfig
    json_names: ClassVar[Mapping[str, str]] = {
        "audio_config": "audioConfig",
    }
