from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .exa_page_error import ExaPageError


@define(slots=False, kw_only=True, repr=False, eq=False)
class ExaStatus(Model):
    """The object `ExaStatus`.

    Attributes:
        id: The page that was asked for.
        status: Whether it was read.
        error: Why it was not read.
    """

    id: str | Unset = UNSET
    status: Literal["error", "success"] | str | Unset = UNSET
    error: ExaPageError | None | Unset = UNSET
