from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatFile(Model):
    """A file, itself or by its id.

    Attributes:
        file_data: The file as base64.
        file_id: The id of a file that was uploaded.
        filename: Its name.
    """

    file_data: str | Unset = UNSET
    file_id: str | Unset = UNSET
    filename: str | Unset = UNSET
