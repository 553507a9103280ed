from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PaperWritingRequest(Model):
    """The object `PaperWritingRequest`.

    Attributes:
        query: What the paper is about.
        model: The chat model that writes.
        language: Language of the paper, e.g. `zh`, `en`, `ja`; the predecessor takes the language's name.
        output_content_type: Kind of text, e.g. `Research Paper`.
    """

    query: str
    model: str
    language: str | Unset = UNSET
    output_content_type: str | Unset = UNSET
