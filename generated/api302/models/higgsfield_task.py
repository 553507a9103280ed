from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .higgsfield_job import HiggsfieldJob


@define(slots=False, kw_only=True, repr=False, eq=False)
class HiggsfieldTask(Model):
    """The object `HiggsfieldTask`.

    Attributes:
        id: The id of the task; of a finished character, the id to use it with.
        jobs: The single pictures or videos.
        status: Where the training of a character stands: `not_ready`, `queued`, `in_progress`, `completed`, `failed`.
        name: The name of the character.
        thumbnail_url: A small picture of the character.
        created_at: When the training was submitted, as ISO time.
        in_progress_at: When the training began, as ISO time.
        error: Why the training failed.
    """

    id: str
    jobs: list[HiggsfieldJob] | Unset = UNSET
    status: str | Unset = UNSET
    name: str | Unset = UNSET
    thumbnail_url: str | None | Unset = UNSET
    created_at: str | Unset = UNSET
    in_progress_at: str | None | Unset = UNSET
    error: str | Unset = UNSET
