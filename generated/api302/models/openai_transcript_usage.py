from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class OpenaiTranscriptUsage(Model):
    """What is charged.

    Attributes:
        type: What is counted, e.g. `duration`.
        seconds: Seconds of sound.
    """

    type: str | Unset = UNSET
    seconds: float | Unset = UNSET
