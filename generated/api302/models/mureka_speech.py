from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MurekaSpeech(FileLink, Model):
    """The object `MurekaSpeech`.

    Attributes:
        url: Where the sound can be fetched.
        expires_at: Unix time until which it can.
    """

    url: str | Unset = UNSET
    expires_at: int | Unset = UNSET
    file_field: ClassVar[str] = "url"
