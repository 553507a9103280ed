from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewVideoScene(Model):
    """The object `TopviewVideoScene`.

    Attributes:
        media_id: The id of the video.
        seq: The scene's place.
        media_type: The kind of medium.
        scene_analyse_desc: What is seen.
        scene_file_name: The name of the file.
        video_scene_cover_url: Address of a picture of it.
        start: Start in seconds.
        end: End in seconds.
    """

    media_id: str | Unset = UNSET
    seq: int | Unset = UNSET
    media_type: str | Unset = UNSET
    scene_analyse_desc: str | Unset = UNSET
    scene_file_name: str | Unset = UNSET
    video_scene_cover_url: str | Unset = UNSET
    start: float | Unset = UNSET
    end: float | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "media_id": "mediaId",
        "media_type": "mediaType",
        "scene_analyse_desc": "sceneAnalyseDesc",
        "scene_file_name": "sceneFileName",
        "video_scene_cover_url": "videoSceneCoverUrl",
    }
