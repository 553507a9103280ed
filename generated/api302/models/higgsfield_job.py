from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .higgsfield_results import HiggsfieldResults


@define(slots=False, kw_only=True, repr=False, eq=False)
class HiggsfieldJob(Model):
    """The object `HiggsfieldJob`.

    Attributes:
        id: The id of the job.
        status: `queued`, `in_progress`, `processing`, `completed`, `failed` or `nsfw`.
        created_at: Unix time in seconds.
        board_ids: Boards of the vendor's app.
        meta: Further values of the vendor; their fields have not been seen.
        results: The picture or the video, once it is made.
    """

    id: str | Unset = UNSET
    status: str | Unset = UNSET
    created_at: float | Unset = UNSET
    board_ids: list[str] | Unset = UNSET
    meta: dict[str, Any] | Unset = UNSET
    results: HiggsfieldResults | None | Unset = UNSET
