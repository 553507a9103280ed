from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Doc2XV1PdfRequest(Model):
    """The object `Doc2XV1PdfRequest`.

    Attributes:
        file: The PDF.
        ocr: Recognise text in pictures; sent by callers of the vendor.
    """

    file: bytes
    ocr: Literal[0, 1] | int | Unset = UNSET
