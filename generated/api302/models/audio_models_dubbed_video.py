from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .submit_file import SubmitFile


@define(slots=False, kw_only=True, repr=False, eq=False)
class AudioModelsDubbedVideo(Model):
    """The object `AudioModelsDubbedVideo`.

    Attributes:
        status: How the work stands: `IN_QUEUE`, `IN_PROGRESS`, `COMPLETED` or `failed`.
        video: A file that the model made.
        error: Why it failed.
    """

    status: str
    video: SubmitFile | Unset = UNSET
    error: str | Unset = UNSET
