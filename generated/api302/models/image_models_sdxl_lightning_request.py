from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .submit_image_size import SubmitImageSize


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageModelsSdxlLightningRequest(Model):
    """The object `ImageModelsSdxlLightningRequest`.

    Attributes:
        prompt: What the picture shows.
        image_size: The size of the picture.
        embeddings: Embeddings to add.
        format: Format of the picture.
    """

    prompt: str
    image_size: SubmitImageSize
    embeddings: list[str] | Unset = UNSET
    format: Literal["jpeg", "png"] | str | Unset = UNSET
