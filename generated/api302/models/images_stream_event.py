from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .images_usage import ImagesUsage


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImagesStreamEvent(Model):
    """The object `ImagesStreamEvent`.

    Attributes:
        type: `image_generation.partial_image`, then `image_generation.completed`; of edits `image_edit.partial_image` and `image_edit.completed`.
        b64_json: The picture as base64.
        partial_image_index: Number of the picture in between, from 0.
        created_at: Unix time in seconds.
        size: Width and height in pixels.
        quality: The quality.
        background: The background.
        output_format: Format of the file.
        usage: What was counted and charged, of GPT-Image.
    """

    type: str
    b64_json: str | Unset = UNSET
    partial_image_index: int | Unset = UNSET
    created_at: int | Unset = UNSET
    size: str | Unset = UNSET
    quality: str | Unset = UNSET
    background: str | Unset = UNSET
    output_format: str | Unset = UNSET
    usage: ImagesUsage | Unset = UNSET
