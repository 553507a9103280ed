from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .mistral_ocr_page import MistralOcrPage
    from .mistral_ocr_usage import MistralOcrUsage


@define(slots=False, kw_only=True, repr=False, eq=False)
class MistralOcrResult(Model):
    """The object `MistralOcrResult`.

    Attributes:
        pages: The pages, in their order.
        model: The model that read.
        usage_info: What was read and charged.
        document_annotation: What was noted down of the document, JSON as text.
    """

    pages: list[MistralOcrPage]
    model: str
    usage_info: MistralOcrUsage
    document_annotation: str | Unset = UNSET
