from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False)
class ChanjingSpeechFile(Model):
    """The object `ChanjingSpeechFile`.

    Attributes:
        url: Where the file can be fetched.
        path: The name of the file.
        duration: Length in seconds.
    """

    url: str | Unset = UNSET
    path: str | Unset = UNSET
    duration: float | Unset = UNSET
