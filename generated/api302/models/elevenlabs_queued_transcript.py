from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .elevenlabs_word import ElevenlabsWord


@define(slots=False, kw_only=True, repr=False, eq=False)
class ElevenlabsQueuedTranscript(Model):
    """The object `ElevenlabsQueuedTranscript`.

    Attributes:
        status: How the work stands: `IN_QUEUE`, `PROCESSING` or `PENDING`, `FAILED` or `ERROR`, `COMPLETED`; may be absent once it is done.
        text: What is said.
        language_code: The language that was heard.
        language_probability: How sure that is, 0 to 1.
        words: The words with their times.
    """

    status: str | Unset = UNSET
    text: str | Unset = UNSET
    language_code: str | Unset = UNSET
    language_probability: float | Unset = UNSET
    words: list[ElevenlabsWord] | Unset = UNSET
