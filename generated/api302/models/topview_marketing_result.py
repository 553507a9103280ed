from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .topview_marketing_task import TopviewMarketingTask


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewMarketingResult(Model):
    """The object `TopviewMarketingResult`.

    Attributes:
        code: `200` for success; see the submission for the others.
        message: What happened, in words.
        result: See the type.
    """

    code: str
    message: str
    result: TopviewMarketingTask
