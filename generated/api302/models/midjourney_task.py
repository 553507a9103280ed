from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .midjourney_button import MidjourneyButton
    from .midjourney_image import MidjourneyImage


@define(slots=False, kw_only=True, repr=False, eq=False)
class MidjourneyTask(FileLink, Model):
    """The object `MidjourneyTask`.

    Attributes:
        id: The id of the task.
        status: `NOT_START`, `SUBMITTED`, `IN_PROGRESS`; `MODAL` waits for the modal call; `SUCCESS`, `FAILURE` and `CANCEL` are final. 302.AI's SDK looks for `FAILED` instead of `FAILURE`, both are taken.
        progress: Progress, e.g. `100%`.
        action: `IMAGINE`, `UPSCALE`, `VARIATION`, `REROLL`, `DESCRIBE`, `BLEND`, …
        image_url: Where the picture, or the grid of four, can be fetched; empty before.
        image_urls: The four pictures of a grid one by one, as some answers have them.
        video_url: Where the video can be fetched, of video tasks.
        image_width: Width of the picture in pixels.
        image_height: Height of the picture in pixels.
        prompt: The prompt.
        prompt_en: The prompt in English.
        description: The task in words.
        fail_reason: Why it failed; empty otherwise.
        state: The free text of the submission.
        submit_time: When it was submitted.
        start_time: When it was started.
        finish_time: When it ended.
        buttons: What can be done next; give a `customId` to the action call.
        properties: Further values of the relay; only the empty object has been seen.
        bot_type: Which bot has drawn.
        custom_id: The button that led to this task.
        mask_base_64: The mask of the modal call.
        mode: The speed, in words of the relay.
        proxy: The proxy of the relay.
    """

    id: str
    status: str
    progress: str
    action: str | Unset = UNSET
    image_url: str | Unset = UNSET
    image_urls: list[MidjourneyImage] | Unset = UNSET
    video_url: str | Unset = UNSET
    image_width: int | Unset = UNSET
    image_height: int | Unset = UNSET
    prompt: str | Unset = UNSET
    prompt_en: str | Unset = UNSET
    description: str | Unset = UNSET
    fail_reason: str | Unset = UNSET
    state: str | Unset = UNSET
    submit_time: int | Unset = UNSET
    start_time: int | Unset = UNSET
    finish_time: int | Unset = UNSET
    buttons: list[MidjourneyButton] | Unset = UNSET
    properties: dict[str, Any] | Unset = UNSET
    bot_type: str | Unset = UNSET
    custom_id: str | Unset = UNSET
    mask_base_64: str | Unset = UNSET
    mode: str | Unset = UNSET
    proxy: str | Unset = UNSET
    file_field: ClassVar[str] = "image_url"
    json_names: ClassVar[Mapping[str, str]] = {
        "image_url": "imageUrl",
        "image_urls": "imageUrls",
        "video_url": "videoUrl",
        "image_width": "imageWidth",
        "image_height": "imageHeight",
        "prompt_en": "promptEn",
        "fail_reason": "failReason",
        "submit_time": "submitTime",
        "start_time": "startTime",
        "finish_time": "finishTime",
        "bot_type": "botType",
        "custom_id": "customId",
        "mask_base_64": "maskBase64",
    }
