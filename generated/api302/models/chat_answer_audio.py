from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatAnswerAudio(Model):
    """The object `ChatAnswerAudio`.

    Attributes:
        id: The id by which a later message refers to it.
        data: The sound, as base64.
        expires_at: Unix time in seconds until which the id is valid.
        transcript: What is said.
    """

    id: str | Unset = UNSET
    data: str | Unset = UNSET
    expires_at: int | Unset = UNSET
    transcript: str | Unset = UNSET
