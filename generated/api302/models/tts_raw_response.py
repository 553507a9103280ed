from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .tts_file import TtsFile


@define(slots=False, kw_only=True, repr=False, eq=False)
class TtsRawResponse(Model):
    """The object `TtsRawResponse`.

    Attributes:
        audio: See the type.
    """

    audio: TtsFile | Unset = UNSET
