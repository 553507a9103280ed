from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .ideogram_remix_options import IdeogramRemixOptions


@define(slots=False, kw_only=True, repr=False, eq=False)
class IdeogramRemixForm(Model):
    """The object `IdeogramRemixForm`.

    Attributes:
        image_file: The picture, up to 10 MB.
        image_request: What to draw, as JSON.
    """

    image_file: bytes
    image_request: IdeogramRemixOptions
