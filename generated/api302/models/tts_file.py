from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TtsFile(Model):
    """The object `TtsFile`.

    Attributes:
        url: Where the sound can be fetched.
        content_type: Its media type.
        file_size: Its size in bytes.
    """

    url: str | Unset = UNSET
    content_type: str | Unset = UNSET
    file_size: int | Unset = UNSET
