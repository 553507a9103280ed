from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .kling_video_camera import KlingVideoCamera


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoTextOfficialRequest(Model):
    """The object `KlingVideoTextOfficialRequest`.

    Attributes:
        prompt: What to show, up to 2500 characters.
        model_name: The model. The gateway's default is 'kling-v1'.
        negative_prompt: What not to show.
        cfg_scale: How closely the video follows the prompt, 0 to 1; not for the models of version 2. The gateway's default is 0.5.
        mode: `std`, or `pro` for more quality at a higher price. The gateway's default is 'std'.
        camera_control: How the camera moves.
        aspect_ratio: Width to height. The gateway's default is '16:9'.
        duration: Seconds, `5` or `10`; a text at the vendor, while a caller sends a number. The gateway's default is '5'.
        callback_url: Address that is called when the state changes.
        external_task_id: Your own id of the task.
    """

    prompt: str
    model_name: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    cfg_scale: float | Unset = UNSET
    mode: Literal["pro", "std"] | str | Unset = UNSET
    camera_control: KlingVideoCamera | Unset = UNSET
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | str | Unset = UNSET
    duration: str | int | Unset = UNSET
    callback_url: str | Unset = UNSET
    external_task_id: str | Unset = UNSET
