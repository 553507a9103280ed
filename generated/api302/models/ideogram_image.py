from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class IdeogramImage(FileLink, Model):
    """The object `IdeogramImage`.

    Attributes:
        url: Where the picture can be fetched, for a limited time.
        prompt: The prompt that was used.
        resolution: Width and height in pixels, e.g. `1024x1024`.
        seed: The seed that was used.
        is_image_safe: Whether it passed the content check.
        style_type: The style that was used.
    """

    url: str | Unset = UNSET
    prompt: str | Unset = UNSET
    resolution: str | Unset = UNSET
    seed: int | Unset = UNSET
    is_image_safe: bool | Unset = UNSET
    style_type: str | Unset = UNSET
    file_field: ClassVar[str] = "url"
