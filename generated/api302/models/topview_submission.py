from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .topview_submitted import TopviewSubmitted


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewSubmission(Model):
    """The object `TopviewSubmission`.

    Attributes:
        code: `200` for success; 4000 to 4007 for faults of the request, 4100 for too little credit, 5000 to 5005 for faults of the vendor.
        message: What happened, in words.
        result: See the type.
    """

    code: str
    message: str
    result: TopviewSubmitted
