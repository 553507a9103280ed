from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .topview_image_scene import TopviewImageScene
    from .topview_marketing_video import TopviewMarketingVideo
    from .topview_script import TopviewScript
    from .topview_video_scene import TopviewVideoScene


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewMarketingTask(Model):
    """The object `TopviewMarketingTask`.

    Attributes:
        task_id: The id of the task.
        status: `init`, `running`, `success` or `fail`.
        error_msg: Why it failed.
        product_name: The name of the product.
        product_description: Its description.
        export_videos: The videos.
        preview_videos: The previews.
        video_scene_info_list: The scenes of the videos that were used.
        image_scene_info_list: The pictures that were used.
        script_content_list: The scripts.
    """

    task_id: str
    status: str
    error_msg: str | None | Unset = UNSET
    product_name: str | Unset = UNSET
    product_description: str | Unset = UNSET
    export_videos: list[TopviewMarketingVideo] | Unset = UNSET
    preview_videos: list[TopviewMarketingVideo] | Unset = UNSET
    video_scene_info_list: list[TopviewVideoScene] | Unset = UNSET
    image_scene_info_list: list[TopviewImageScene] | Unset = UNSET
    script_content_list: list[TopviewScript] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "task_id": "taskId",
        "error_msg": "errorMsg",
        "product_name": "productName",
        "product_description": "productDescription",
        "export_videos": "exportVideos",
        "preview_videos": "previewVideos",
        "video_scene_info_list": "videoSceneInfoList",
        "image_scene_info_list": "imageSceneInfoList",
        "script_content_list": "scriptContentList",
    }
