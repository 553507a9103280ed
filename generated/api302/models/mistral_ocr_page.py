from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .mistral_ocr_dimensions import MistralOcrDimensions
    from .mistral_ocr_image import MistralOcrImage


@define(slots=False, kw_only=True, repr=False, eq=False)
class MistralOcrPage(Model):
    """The object `MistralOcrPage`.

    Attributes:
        index: Number of the page, from 0.
        markdown: The page as Markdown; pictures are named by their id.
        images: The pictures of the page.
        dimensions: Size of the page.
    """

    index: int
    markdown: str
    images: list[MistralOcrImage]
    dimensions: MistralOcrDimensions | Unset = UNSET
