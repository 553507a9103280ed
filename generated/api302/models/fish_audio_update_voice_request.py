from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FishAudioUpdateVoiceRequest(Model):
    """The object `FishAudioUpdateVoiceRequest`.

    Attributes:
        title: The title.
        description: What it is like.
        cover_image: The cover.
        visibility: Who sees it.
        tags: Tags.
    """

    title: str | Unset = UNSET
    description: str | Unset = UNSET
    cover_image: bytes | Unset = UNSET
    visibility: Literal["private", "public", "unlist"] | str | Unset = UNSET
    tags: list[str] | Unset = UNSET
