from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .kling_video_camera import KlingVideoCamera
    from .kling_video_dynamic_mask import KlingVideoDynamicMask


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoImageOfficialRequest(Model):
    """The object `KlingVideoImageOfficialRequest`.

    Attributes:
        model_name: The model. The gateway's default is 'kling-v1'.
        image: First frame; address, or base64 without `data:`. The vendor needs this or `image_tail`.
        image_tail: Last frame; address, or base64 without `data:`.
        prompt: What happens, up to 2500 characters.
        negative_prompt: What not to show.
        cfg_scale: How closely the video follows the prompt, 0 to 1; not for the models of version 2. The gateway's default is 0.5.
        mode: `std`, or `pro` for more quality at a higher price. The gateway's default is 'std'.
        static_mask: Picture of the area that stays still; address or base64.
        dynamic_masks: Areas that move, up to 6.
        camera_control: How the camera moves.
        duration: Seconds, `5` or `10`; a text at the vendor, while a caller sends a number. The gateway's default is '5'.
        callback_url: Address that is called when the state changes.
        external_task_id: Your own id of the task.
    """

    model_name: str | Unset = UNSET
    image: str | Unset = UNSET
    image_tail: str | Unset = UNSET
    prompt: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    cfg_scale: float | Unset = UNSET
    mode: Literal["pro", "std"] | str | Unset = UNSET
    static_mask: str | Unset = UNSET
    dynamic_masks: list[KlingVideoDynamicMask] | Unset = UNSET
    camera_control: KlingVideoCamera | Unset = UNSET
    duration: str | int | Unset = UNSET
    callback_url: str | Unset = UNSET
    external_task_id: str | Unset = UNSET
