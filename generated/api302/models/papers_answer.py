from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .papers_found import PapersFound


@define(slots=False, kw_only=True, repr=False, eq=False)
class PapersAnswer(Model):
    """The object `PapersAnswer`.

    Attributes:
        data: See the type.
    """

    data: PapersFound
