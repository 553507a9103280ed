from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewImageToVideoRequest(Model):
    """The object `TopviewImageToVideoRequest`.

    Attributes:
        image_file_id: The uploaded picture.
        duration: Length in seconds.
        mode: The quality.
        generating_count: How many videos, 1 to 4.
        prompt: What happens.
        negative_prompt: What must not happen.
        notice_url: Address that is called when the task has ended.
    """

    image_file_id: str
    duration: Literal[5, 10] | int
    mode: Literal["best", "lite", "plus", "pro"] | str
    generating_count: int
    prompt: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
    notice_url: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "image_file_id": "imageFileId",
        "generating_count": "generatingCount",
        "negative_prompt": "negativePrompt",
        "notice_url": "noticeUrl",
    }
