from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .jina_grounding import JinaGrounding


@define(slots=False, kw_only=True, repr=False, eq=False)
class JinaGroundingAnswer(Model):
    """The object `JinaGroundingAnswer`.

    Attributes:
        code: The HTTP status.
        status: The vendor's finer status, 20000 on success.
        data: See the type.
    """

    code: int
    status: int
    data: JinaGrounding
