from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .tts_raw_response import TtsRawResponse


@define(slots=False, kw_only=True, repr=False, eq=False)
class TtsTask(FileLink, Model):
    """The object `TtsTask`.

    Attributes:
        task_id: The id of the task.
        status: How it stands: `pending`, `processing`, `completed` or `failed`.
        provider: The vendor.
        model: The model.
        created_at: When it was submitted, as ISO 8601.
        started_at: When the work began, as ISO 8601.
        completed_at: When it ended, as ISO 8601.
        audio_url: Where the sound can be fetched.
        execution_time: Seconds that it took.
        raw_response: See the type.
    """

    task_id: str
    status: str
    provider: str | Unset = UNSET
    model: str | Unset = UNSET
    created_at: str | Unset = UNSET
    started_at: str | Unset = UNSET
    completed_at: str | Unset = UNSET
    audio_url: str | Unset = UNSET
    execution_time: str | float | Unset = UNSET
    raw_response: TtsRawResponse | Unset = UNSET
    file_field: ClassVar[str] = "audio_url"
