from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .doc_2xv1_status_data import Doc2XV1StatusData


@define(slots=False, kw_only=True, repr=False, eq=False)
class Doc2XV1Status(Model):
    """The object `Doc2XV1Status`.

    Attributes:
        data: See the type.
        code: A code of failure; what it is on success has not been seen.
    """

    data: Doc2XV1StatusData
    code: str | Unset = UNSET
