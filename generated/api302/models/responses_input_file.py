from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesInputFile(Model):
    """The object `ResponsesInputFile`.

    Attributes:
        type: The kind of part.
        file_id: The id of a file that was uploaded.
        file_url: Its address.
        file_data: The file as base64.
        filename: Its name.
    """

    type: Literal["input_file"] | str
    file_id: str | Unset = UNSET
    file_url: str | Unset = UNSET
    file_data: str | Unset = UNSET
    filename: str | Unset = UNSET
