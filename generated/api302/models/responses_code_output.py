from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesCodeOutput(Model):
    """The object `ResponsesCodeOutput`.

    Attributes:
        type: `logs` or `image`.
        logs: Of `logs`, the text.
        url: Of `image`, its address.
    """

    type: str
    logs: str | Unset = UNSET
    url: str | Unset = UNSET
