from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DeployUploadRequest(Model):
    """The object `DeployUploadRequest`.

    Attributes:
        file: The HTML file, or an archive.
        add_watermarks: Whether to add a watermark.
        add_cover: Whether to make a picture of the page.
    """

    file: bytes
    add_watermarks: bool | Unset = UNSET
    add_cover: bool | Unset = UNSET
