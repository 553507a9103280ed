from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .elevenlabs_word import ElevenlabsWord


@define(slots=False, kw_only=True, repr=False, eq=False)
class ElevenlabsTranscript(Model):
    """The object `ElevenlabsTranscript`.

    Attributes:
        language_code: The language that was heard.
        language_probability: How sure that is, 0 to 1.
        text: What is said.
        words: The words with their times.
    """

    language_code: str
    language_probability: float
    text: str
    words: list[ElevenlabsWord]
