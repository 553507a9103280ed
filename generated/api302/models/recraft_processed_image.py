from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class RecraftProcessedImage(FileLink, Model):
    """The result.

    Attributes:
        url: The address of the result, when `response_format` is `url`.
        b64_json: The result as base64, when `response_format` is `b64_json`.
        image_id: The vendor's id of the result.
    """

    url: str | Unset = UNSET
    b64_json: str | Unset = UNSET
    image_id: str | Unset = UNSET
    file_field: ClassVar[str] = "url"
