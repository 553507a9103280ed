from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .flux_sample import FluxSample


@define(slots=False, kw_only=True, repr=False, eq=False)
class FluxResult(Model):
    """The object `FluxResult`.

    Attributes:
        id: The id of the task.
        status: Where the task stands: `Pending`, `Ready`, `Error`, `Failed`, `Request Moderated`, `Content Moderated` or `Task not found`.
        result: The picture, once there is one.
    """

    id: str
    status: str
    result: FluxSample | None | Unset = UNSET
