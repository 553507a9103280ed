from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiFileData(Model):
    """A file by its address.

    Attributes:
        mime_type: Its type.
        file_uri: Its address.
    """

    mime_type: str | Unset = UNSET
    file_uri: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "mime_type": "mimeType",
        "file_uri": "fileUri",
    }
