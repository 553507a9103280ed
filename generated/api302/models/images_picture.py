from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImagesPicture(FileLink, Model):
    """The object `ImagesPicture`.

    Attributes:
        url: Where the picture can be fetched.
        b64_json: The picture as base64; may be empty beside an address.
        revised_prompt: The prompt that was used instead, of `dall-e-3`.
    """

    url: str | Unset = UNSET
    b64_json: str | Unset = UNSET
    revised_prompt: str | Unset = UNSET
    file_field: ClassVar[str] = "url"
