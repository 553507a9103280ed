from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImagesTaskError(Model):
    """The object `ImagesTaskError`.

    Attributes:
        error: The error in a word.
        message: The reason.
        error_type: The family of the error.
    """

    error: str | Unset = UNSET
    message: str | Unset = UNSET
    error_type: str | Unset = UNSET
