from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .minimax_base_response import MinimaxBaseResponse


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxClonedVoice(Model):
    """The object `MinimaxClonedVoice`.

    Attributes:
        base_resp: Whether the call itself was accepted.
        demo_audio: Address of the sample, where a text was given.
    """

    base_resp: MinimaxBaseResponse
    demo_audio: str | Unset = UNSET
