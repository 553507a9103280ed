from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiPrebuiltVoice(Model):
    """The object `GeminiPrebuiltVoice`.

    Attributes:
        voice_name: Who speaks.
    """

    voice_name: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "voice_name": "voiceName",
    }
