from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewImageScene(Model):
    """The object `TopviewImageScene`.

    Attributes:
        media_id: The id of the picture.
        media_type: The kind of medium.
        scene_analyse_desc: What is seen.
        scene_file_name: The name of the file.
        image_scene_url: Address of the picture.
    """

    media_id: str | Unset = UNSET
    media_type: str | Unset = UNSET
    scene_analyse_desc: str | Unset = UNSET
    scene_file_name: str | Unset = UNSET
    image_scene_url: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "media_id": "mediaId",
        "media_type": "mediaType",
        "scene_analyse_desc": "sceneAnalyseDesc",
        "scene_file_name": "sceneFileName",
        "image_scene_url": "imageSceneUrl",
    }
