from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MistralOcrDocument(Model):
    """The PDF or the picture.

    Attributes:
        type: Which of the addresses is given.
        document_url: Address of the PDF, or the PDF as `data:application/pdf;base64,…`.
        image_url: Address of the picture.
        document_name: Name of the document.
    """

    type: Literal["document_url", "image_url"] | str
    document_url: str | Unset = UNSET
    image_url: str | Unset = UNSET
    document_name: str | Unset = UNSET
