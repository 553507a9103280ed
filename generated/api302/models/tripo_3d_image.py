from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Tripo3DImage(Model):
    """A picture, by its address or by the token of its upload.

    Attributes:
        type: Format, `png`, `jpg`, `jpeg` or `webp`.
        url: Address of the picture.
        file_token: The `image_token` that `tripo3d_upload_image` answered.
    """

    type: str | Unset = UNSET
    url: str | Unset = UNSET
    file_token: str | Unset = UNSET
