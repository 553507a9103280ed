from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .doubao_image_group import DoubaoImageGroup


@define(slots=False, kw_only=True, repr=False, eq=False)
class DoubaoImageRequest(Model):
    """The object `DoubaoImageRequest`.

    Attributes:
        model: `doubao-seedream-3-0-t2i-250415`, `doubao-seededit-3-0-i2i-250628`, `doubao-seedream-4-0-250828`, `doubao-seedream-4-5-251128` or `doubao-seedream-5-0-260128`.
        prompt: What to show or to change.
        image: Address or base64 of the input picture, of SeedEdit; a list of 1 to 10 of Seedream 4 and later.
        size: Width and height in pixels, of Seedream 3.0 within 512x512 and 2048x2048; `adaptive` of SeedEdit. Seedream 4.0 also takes `1K`, `2K`, `4K`, 4.5 `2K` and `4K` or 3686400 to 16777216 pixels, 5.0 at least 3686400. The gateway's default is '1024x1024'.
        response_format: An address, or the data. The gateway's default is 'url'.
        seed: Seed, -1 to 2147483647; -1 or nothing for a random one.
        guidance_scale: How closely the prompt is followed, 1 to 10, of the 3.0 models.
        watermark: Whether a mark of generated pictures is put into the lower right corner.
        stream: Answer with an event for each picture, of Seedream 4. The gateway's default is False.
        sequential_image_generation: Whether the model may make a group of pictures, of Seedream 4.
        sequential_image_generation_options: See the type.
    """

    model: str
    prompt: str
    image: str | list[str] | Unset = UNSET
    size: str | Unset = UNSET
    response_format: Literal["b64_json", "url"] | str | Unset = UNSET
    seed: int | Unset = UNSET
    guidance_scale: float | Unset = UNSET
    watermark: bool | Unset = UNSET
    stream: bool | Unset = UNSET
    sequential_image_generation: Literal["auto", "disabled"] | str | Unset = UNSET
    sequential_image_generation_options: DoubaoImageGroup | Unset = UNSET
