from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .minimax_base_response import MinimaxBaseResponse


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxUploadedMusic(Model):
    """The object `MinimaxUploadedMusic`.

    Attributes:
        base_resp: Whether the call itself was accepted.
        voice_id: The id of the voice, of a song or a voice.
        instrumental_id: The id of the music, of a song or an instrumental.
    """

    base_resp: MinimaxBaseResponse
    voice_id: str | Unset = UNSET
    instrumental_id: str | Unset = UNSET
