from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MistralOcrUsage(Model):
    """What was read and charged.

    Attributes:
        pages_processed: Pages that were read.
        doc_size_bytes: Size of the document, in bytes.
    """

    pages_processed: int | Unset = UNSET
    doc_size_bytes: int | Unset = UNSET
