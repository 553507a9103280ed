from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .bria_presenter_change import BriaPresenterChange


@define(slots=False, kw_only=True, repr=False, eq=False)
class BriaModifyRequest(Model):
    """The object `BriaModifyRequest`.

    Attributes:
        changes: What to change.
        sid: The session of an earlier change to the same picture.
        desired_resolution: Size of the result.
    """

    changes: list[BriaPresenterChange]
    sid: str | Unset = UNSET
    desired_resolution: (
        Literal["had", "nhd", "original", "svga", "uhd", "uwfhd", "uwqhd", "wqxga", "wuxga", "xga"] | str | Unset
    ) = UNSET
