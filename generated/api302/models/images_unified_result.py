from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImagesUnifiedResult(FileLink, Model):
    """The object `ImagesUnifiedResult`.

    Attributes:
        image_url: Where the picture can be fetched.
        data: The vendor's own answer; its form depends on the model.
    """

    image_url: str
    data: dict[str, Any]
    file_field: ClassVar[str] = "image_url"
