from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .topview_ethnicity import TopviewEthnicity


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewAvatar(Model):
    """The object `TopviewAvatar`.

    Attributes:
        aiavatar_id: The id of the digital person.
        aiavatar_name: The name.
        gender: The gender.
        cover_url: Address of a picture.
        preview_video_url: Address of a video.
        ethnicities: The ethnicities.
        voiceover_id_default: The voice that it has of its own.
        face_square_config: Where the face is.
        type: 0 traditional, 1 zero-shot, 2 of a photo.
    """

    aiavatar_id: str | Unset = UNSET
    aiavatar_name: str | Unset = UNSET
    gender: str | None | Unset = UNSET
    cover_url: str | Unset = UNSET
    preview_video_url: str | Unset = UNSET
    ethnicities: list[TopviewEthnicity] | None | Unset = UNSET
    voiceover_id_default: str | None | Unset = UNSET
    face_square_config: dict[str, Any] | None | Unset = UNSET
    type: int | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "aiavatar_id": "aiavatarId",
        "aiavatar_name": "aiavatarName",
        "cover_url": "coverUrl",
        "preview_video_url": "previewVideoUrl",
        "voiceover_id_default": "voiceoverIdDefault",
        "face_square_config": "faceSquareConfig",
    }
