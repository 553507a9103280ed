from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .gateway_error_detail import GatewayErrorDetail
    from .submit_file import SubmitFile


@define(slots=False, kw_only=True, repr=False, eq=False)
class QueuedVideo(Model):
    """A video that is asked for with `request_id`.

    Attributes:
        status: Where the work stands: `IN_QUEUE`, `IN_PROGRESS`, `COMPLETED` or `FAILED`.
        request_id: The id of the work.
        video: A file that the model made.
        seed: The seed that was used.
        prompt: The prompt that was used, of some models.
        error: Why it failed; words, or the gateway's error.
    """

    status: str | Unset = UNSET
    request_id: str | Unset = UNSET
    video: SubmitFile | Unset = UNSET
    seed: int | Unset = UNSET
    prompt: str | Unset = UNSET
    error: str | GatewayErrorDetail | Unset = UNSET
