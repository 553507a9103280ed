from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .doc_2x_parsing_data import Doc2XParsingData


@define(slots=False, kw_only=True, repr=False, eq=False)
class Doc2XParsing(Model):
    """The object `Doc2XParsing`.

    Attributes:
        code: `success`, or a code of failure.
        data: See the type.
        msg: What went wrong.
    """

    code: str
    data: Doc2XParsingData
    msg: str | Unset = UNSET
