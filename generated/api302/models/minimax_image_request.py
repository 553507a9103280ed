from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .minimax_image_subject import MinimaxImageSubject


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxImageRequest(Model):
    """The object `MinimaxImageRequest`.

    Attributes:
        model: `minimaxi-image-01` in 302.AI's code; the vendor calls it `image-01`.
        prompt: What to show, up to 1500 characters.
        aspect_ratio: Ratio of width to height; weighs more than `width` and `height`. The gateway's default is '1:1'.
        response_format: Addresses, or the data. The gateway's default is 'url'.
        prompt_optimizer: Whether the prompt is improved first. The gateway's default is False.
        n: How many pictures, 1 to 9. The gateway's default is 1.
        seed: Seed, for pictures that can be made again.
        width: Width in pixels, 512 to 2048 in steps of 8; together with `height`.
        height: Height in pixels, 512 to 2048 in steps of 8; together with `width`.
        subject_reference: Pictures of the person to show.
        aigc_watermark: Whether a mark of generated pictures is added.
    """

    model: str
    prompt: str
    aspect_ratio: Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "9:16"] | str | Unset = UNSET
    response_format: Literal["base64", "url"] | str | Unset = UNSET
    prompt_optimizer: bool | Unset = UNSET
    n: int | Unset = UNSET
    seed: int | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET
    subject_reference: list[MinimaxImageSubject] | Unset = UNSET
    aigc_watermark: bool | Unset = UNSET
