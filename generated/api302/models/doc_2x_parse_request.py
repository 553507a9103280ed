from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Doc2XParseRequest(Model):
    """The object `Doc2XParseRequest`.

    Attributes:
        file: The PDF.
        ocr: Recognise text in pictures.
    """

    file: bytes
    ocr: bool | Unset = UNSET
