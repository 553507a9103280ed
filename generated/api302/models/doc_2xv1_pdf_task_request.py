from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Doc2XV1PdfTaskRequest(Model):
    """The object `Doc2XV1PdfTaskRequest`.

    Attributes:
        file: The PDF, 100 MB at most.
        ocr: Recognise text in pictures.
        parse_to: 1 only reads, 2 also translates.
        lang: Language to translate into, with `parse_to` 2; the vendor's client sends `zh`.
        model: Model that translates, with `parse_to` 2; the vendor's client sends `deepseek`.
    """

    file: bytes
    ocr: Literal[0, 1] | int | Unset = UNSET
    parse_to: Literal[1, 2] | int | Unset = UNSET
    lang: str | Unset = UNSET
    model: str | Unset = UNSET
