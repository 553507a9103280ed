from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .mistral_ocr_document import MistralOcrDocument


@define(slots=False, kw_only=True, repr=False, eq=False)
class MistralOcrRequest(Model):
    """The object `MistralOcrRequest`.

    Attributes:
        model: The model, e.g. `mistral-ocr-latest`. The gateway's default is 'mistral-ocr-latest'.
        document: The PDF or the picture.
        pages: Which pages, from 0; all of them otherwise. The vendor now also takes a text such as `0-5`.
        include_image_base64: Put the pictures of the pages into the answer.
        image_limit: Most pictures to extract.
        image_min_size: Smallest width and height of a picture to extract, in pixels.
        bbox_annotation_format: What to note down, of every picture or of the whole document, as a response format with a JSON Schema.
        document_annotation_format: What to note down, of every picture or of the whole document, as a response format with a JSON Schema.
    """

    model: str
    document: MistralOcrDocument
    pages: list[int] | Unset = UNSET
    include_image_base64: bool | Unset = UNSET
    image_limit: int | Unset = UNSET
    image_min_size: int | Unset = UNSET
    bbox_annotation_format: dict[str, Any] | Unset = UNSET
    document_annotation_format: dict[str, Any] | Unset = UNSET
