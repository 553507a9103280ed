from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .doc_2x_pages import Doc2XPages


@define(slots=False, kw_only=True, repr=False, eq=False)
class Doc2XParsingData(Model):
    """The object `Doc2XParsingData`.

    Attributes:
        status: Where the task stands.
        progress: How far it is, in percent.
        detail: Why it failed.
        result: See the type.
    """

    status: Literal["failed", "processing", "success"] | str
    progress: int | Unset = UNSET
    detail: str | Unset = UNSET
    result: Doc2XPages | Unset = UNSET
