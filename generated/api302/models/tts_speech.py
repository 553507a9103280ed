from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TtsSpeech(FileLink, Model):
    """The object `TtsSpeech`.

    Attributes:
        audio_url: Where the sound can be fetched.
        data: What the vendor answered, in its own form; may be absent.
    """

    audio_url: str
    data: dict[str, Any] | Unset = UNSET
    file_field: ClassVar[str] = "audio_url"
