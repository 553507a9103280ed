from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class DubbingxVoice(Model):
    """The object `DubbingxVoice`.

    Attributes:
        id: The id, as `voiceId` takes it.
        grade: `premium` or `ordinary`.
        is_official: Whether it is the vendor's own.
        name: The name.
        description: What it is like.
        gender: The gender, 0 or 1.
        avatar: Address of a picture.
        voice_url: Address of a sample.
        status: Whether it can be used.
        create_time: When it was made.
    """

    id: str | Unset = UNSET
    grade: str | Unset = UNSET
    is_official: bool | Unset = UNSET
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    gender: int | Unset = UNSET
    avatar: str | Unset = UNSET
    voice_url: str | Unset = UNSET
    status: bool | Unset = UNSET
    create_time: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "is_official": "isOfficial",
        "voice_url": "voiceUrl",
        "create_time": "createTime",
    }
