from __future__ import annotations

from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PixverseTask(FileLink, Model):
    """The object `PixverseTask`.

    Attributes:
        task_id: The id of the task.
        state: Where it stands: `succeeded` or `failed` at the end.
        status: The same as a number, written as text; its values are not known.
        video_url: Address of the video, null until there is one.
        image_url: Address of the picture.
        poster: Address of a picture of the video.
        prompt: The prompt of the task.
        msg: Why it failed.
        point: Points that it cost, as text.
        refund: Points that were given back, as text.
        create_time: When it was submitted.
        update_time: When it last changed.
    """

    task_id: str
    state: str | Unset = UNSET
    status: str | Unset = UNSET
    video_url: str | None | Unset = UNSET
    image_url: str | None | Unset = UNSET
    poster: str | None | Unset = UNSET
    prompt: str | Unset = UNSET
    msg: str | None | Unset = UNSET
    point: str | Unset = UNSET
    refund: str | Unset = UNSET
    create_time: str | Unset = UNSET
    update_time: str | Unset = UNSET
    file_field: ClassVar[str] = "video_url"
