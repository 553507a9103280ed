from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .ideogram_upscale_options import IdeogramUpscaleOptions


@define(slots=False, kw_only=True, repr=False, eq=False)
class IdeogramUpscaleForm(Model):
    """The object `IdeogramUpscaleForm`.

    Attributes:
        image_file: The picture, up to 10 MB.
        image_request: How to enlarge, as JSON.
    """

    image_file: bytes
    image_request: IdeogramUpscaleOptions
