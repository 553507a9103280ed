from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .doubao_image_error import DoubaoImageError
    from .doubao_image_usage import DoubaoImageUsage


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoImageEvent(FileLink, Model):
    """The object `DoubaoImageEvent`.

    Attributes:
        type: `image_generation.partial_succeeded`, or `image_generation.partial_failed` for one picture of several that goes wrong; at last `image_generation.completed`.
        model: The model that was used.
        created: Unix time in seconds.
        image_index: Number of the picture, from 0.
        url: Where the picture can be fetched, for 24 hours.
        b64_json: The picture as base64.
        size: Width and height in pixels.
        error: Why it failed.
        usage: See the type.
    """

    type: str
    model: str | Unset = UNSET
    created: int | Unset = UNSET
    image_index: int | Unset = UNSET
    url: str | Unset = UNSET
    b64_json: str | Unset = UNSET
    size: str | Unset = UNSET
    error: DoubaoImageError | Unset = UNSET
    usage: DoubaoImageUsage | Unset = UNSET
    file_field: ClassVar[str] = "url"
