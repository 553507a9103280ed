from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MurekaSpeechRequest(Model):
    """The object `MurekaSpeechRequest`.

    Attributes:
        text: The text to speak, up to 500 characters.
        voice: The voice; this or `voice_id`.
        voice_id: The id of a voice of your own, uploaded for `voice`.
    """

    text: str
    voice: Literal["Emma", "Ethan", "Jake", "Luna", "Victoria"] | str | Unset = UNSET
    voice_id: str | Unset = UNSET
