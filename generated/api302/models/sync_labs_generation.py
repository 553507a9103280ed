from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .sync_labs_input import SyncLabsInput
    from .sync_labs_options import SyncLabsOptions


@define(slots=False, kw_only=True, repr=False, eq=False)
class SyncLabsGeneration(FileLink, Model):
    """The object `SyncLabsGeneration`.

    Attributes:
        id: The id of the work.
        status: Where it stands: `PENDING`, `PROCESSING`, `COMPLETED`, `FAILED` or `REJECTED`.
        created_at: When it was submitted.
        model: The model that works.
        input: The video and the sound.
        segments: The parts of the video; only null has been seen.
        webhook_url: Where the vendor reports to.
        options: See the type.
        output_url: Address of the video, null until there is one.
        segment_output_url: Address of the changed part.
        output_duration: Seconds of the video.
        error: Why it failed.
    """

    id: str
    status: str
    created_at: str | Unset = UNSET
    model: str | Unset = UNSET
    input: list[SyncLabsInput] | Unset = UNSET
    segments: list[Any] | None | Unset = UNSET
    webhook_url: str | None | Unset = UNSET
    options: SyncLabsOptions | Unset = UNSET
    output_url: str | None | Unset = UNSET
    segment_output_url: str | None | Unset = UNSET
    output_duration: float | None | Unset = UNSET
    error: str | None | Unset = UNSET
    file_field: ClassVar[str] = "output_url"
    json_names: ClassVar[Mapping[str, str]] = {
        "created_at": "createdAt",
        "webhook_url": "webhookUrl",
        "output_url": "outputUrl",
        "segment_output_url": "segmentOutputUrl",
        "output_duration": "outputDuration",
    }
