from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChanjingAvatar(Model):
    """The object `ChanjingAvatar`.

    Attributes:
        id: The id of the digital person.
        status: 1 being made, 2 finished, 4 failed, 5 failed in the vendor's system.
        name: Its name.
        type: Always `person` as far as seen.
        pic_url: Address of a picture of it.
        preview_url: Address of a video of it.
        width: Width in pixels.
        height: Height in pixels.
        audio_man_id: Its voice.
        err_reason: Why it failed; empty otherwise.
        reason: A further reason; empty as far as seen.
        is_open: 1 when it can be used, 0 when not.
        progress: Per cent, 0 to 100.
        create_time: When it was submitted, Unix time in seconds.
    """

    id: str
    status: int
    name: str | Unset = UNSET
    type: str | Unset = UNSET
    pic_url: str | Unset = UNSET
    preview_url: str | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET
    audio_man_id: str | Unset = UNSET
    err_reason: str | Unset = UNSET
    reason: str | Unset = UNSET
    is_open: int | Unset = UNSET
    progress: int | Unset = UNSET
    create_time: int | Unset = UNSET
