from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class LumaVideo(FileLink, Model):
    """The object `LumaVideo`.

    Attributes:
        id: The id to ask for the result with.
        state: `pending`, then `completed` or `failed`.
        prompt: The prompt.
        created_at: When it was submitted.
        video: Address of the video; null until it is done.
        liked: Only seen as null.
        estimate_wait_seconds: Seconds that it may still take; only seen as null.
        error: What went wrong, in place of `state`.
    """

    id: str | Unset = UNSET
    state: str | Unset = UNSET
    prompt: str | Unset = UNSET
    created_at: str | Unset = UNSET
    video: str | None | Unset = UNSET
    liked: bool | None | Unset = UNSET
    estimate_wait_seconds: float | None | Unset = UNSET
    error: Any | Unset = UNSET
    file_field: ClassVar[str] = "video"
