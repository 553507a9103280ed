from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .minimax_video_subject import MinimaxVideoSubject


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxVideoRequest(Model):
    """The object `MinimaxVideoRequest`.

    Attributes:
        model: The model.
        prompt: What happens, with moves of the camera in brackets; under 200 characters by 302.AI's pages, up to 2000 of newer models by the vendor. Models that take a picture can do without.
        prompt_optimizer: Whether the prompt is rewritten first. The gateway's default is True.
        first_frame_image: The first frame, as address or `data:image/…;base64,…`: JPG or PNG, from 2:5 to 5:2, the short side over 300 pixels, up to 20 MB. Required of `I2V-01` models, and of `MiniMax-Hailuo-02` with `512P`.
        last_frame_image: The last frame, of `MiniMax-Hailuo-02`; a later addition of the vendor.
        subject_reference: The person of the video, of `S2V-01`; one entry only.
        duration: Seconds, of `MiniMax-Hailuo-02`; 10 not with `1080P`. The gateway's default is 6.
        resolution: The size, of `MiniMax-Hailuo-02`. The gateway's default is '768P'.
        fast_pretreatment: Whether the prompt is rewritten in less time; a later addition of the vendor.
        callback_url: Where the vendor reports how the task stands (vendor).
    """

    model: str
    prompt: str | Unset = UNSET
    prompt_optimizer: bool | Unset = UNSET
    first_frame_image: str | Unset = UNSET
    last_frame_image: str | Unset = UNSET
    subject_reference: list[MinimaxVideoSubject] | Unset = UNSET
    duration: Literal[6, 10] | int | Unset = UNSET
    resolution: Literal["1080P", "512P", "768P"] | str | Unset = UNSET
    fast_pretreatment: bool | Unset = UNSET
    callback_url: str | Unset = UNSET
