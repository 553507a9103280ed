from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .jina_page import JinaPage


@define(slots=False, kw_only=True, repr=False, eq=False)
class JinaReadAnswer(Model):
    """The object `JinaReadAnswer`.

    Attributes:
        code: The HTTP status.
        status: The vendor's finer status, 20000 on success.
        data: See the type.
    """

    code: int | Unset = UNSET
    status: int | Unset = UNSET
    data: JinaPage | Unset = UNSET
