from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .submit_file import SubmitFile


@define(slots=False, kw_only=True, repr=False, eq=False)
class VideoModelsVideo(Model):
    """The object `VideoModelsVideo`.

    Attributes:
        status: `COMPLETED` ends it; `IN_QUEUE` and others go on.
        video: A file that the model made.
        request_id: The id of the work.
        error: Why it failed; absent otherwise.
    """

    status: str
    video: SubmitFile | Unset = UNSET
    request_id: str | Unset = UNSET
    error: str | Unset = UNSET
