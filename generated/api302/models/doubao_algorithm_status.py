from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoAlgorithmStatus(Model):
    """The object `DoubaoAlgorithmStatus`.

    Attributes:
        status_code: 0 for success.
        status_message: What happened, in words.
    """

    status_code: int | Unset = UNSET
    status_message: str | Unset = UNSET
