from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Doc2XV1Event(Model):
    """The object `Doc2XV1Event`.

    Attributes:
        uuid: The id of the task.
        status: Where the task stands; it ends with `limit exceeded` where the pages are used up.
    """

    uuid: str | Unset = UNSET
    status: str | Unset = UNSET
