from __future__ import annotations

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class ClipdropUpscaleRequest(Model):
    """The object `ClipdropUpscaleRequest`.

    Attributes:
        image_file: The picture: PNG, JPEG or WebP, up to 16 megapixels and 30 MB.
        target_width: Width of the result in pixels, 1 to 4096.
        target_height: Height of the result in pixels, 1 to 4096.
    """

    image_file: bytes
    target_width: int
    target_height: int
