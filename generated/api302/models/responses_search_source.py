from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesSearchSource(Model):
    """The object `ResponsesSearchSource`.

    Attributes:
        type: Always `url`.
        url: Its address.
    """

    type: str | Unset = UNSET
    url: str | Unset = UNSET
