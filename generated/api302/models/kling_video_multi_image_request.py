from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .kling_video_reference import KlingVideoReference


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoMultiImageRequest(Model):
    """The object `KlingVideoMultiImageRequest`.

    Attributes:
        image_list: The pictures, 1 to 4.
        prompt: What to show, up to 2500 characters.
        model_name: The model, `kling-v1-6`. The gateway's default is 'kling-v1-6'.
        negative_prompt: What not to show.
        mode: `std`, or `pro` for more quality at a higher price. The gateway's default is 'std'.
        duration: Seconds, `5` or `10`; a text at the vendor, while a caller sends a number. The gateway's default is '5'.
        aspect_ratio: Width to height. The gateway's default is '16:9'.
        callback_url: Address that is called when the state changes.
        external_task_id: Your own id of the task.
    """

    image_list: list[KlingVideoReference]
    prompt: str
    model_name: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    mode: Literal["pro", "std"] | str | Unset = UNSET
    duration: str | int | Unset = UNSET
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | str | Unset = UNSET
    callback_url: str | Unset = UNSET
    external_task_id: str | Unset = UNSET
