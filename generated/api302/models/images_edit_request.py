from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImagesEditRequest(Model):
    """The object `ImagesEditRequest`.

    Attributes:
        image: The pictures, as repeated fields: png, jpeg or webp up to 50 MB each. DALL·E 2 takes one square png under 4 MB.
        prompt: What to change; up to 32,000 characters of `gpt-image-1.5`.
        model: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5` or `dall-e-2`; the vendor's default is `dall-e-2`.
        mask: The part to change is transparent; as large as the picture, with an alpha channel.
        n: How many pictures, 1 to 10; DALL·E 2 makes 1 without it.
        size: Width and height in pixels. GPT-Image: `1024x1024`, `1536x1024`, `1024x1536` or `auto`. `dall-e-2`: `256x256`, `512x512`, or `1024x1024`, its default.
        quality: Quality, of GPT-Image.
        background: Background, of GPT-Image.
        input_fidelity: How closely the input is kept; `high` for faces and logos.
        output_format: Format of the file, of GPT-Image.
        output_compression: Compression in percent, 0 to 100, of jpeg and webp.
        moderation: How strictly contents are judged, of GPT-Image.
        stream: Answer with events, of GPT-Image.
        partial_images: How many pictures in between are streamed, 0 to 3.
        response_format: An address or the data, of DALL·E 2; GPT-Image takes it in the query.
        user: Your own id of the end user.
    """

    image: list[bytes]
    prompt: str
    model: str | Unset = UNSET
    mask: bytes | Unset = UNSET
    n: int | Unset = UNSET
    size: str | Unset = UNSET
    quality: Literal["auto", "high", "low", "medium"] | str | Unset = UNSET
    background: Literal["auto", "opaque", "transparent"] | str | Unset = UNSET
    input_fidelity: Literal["high", "low"] | str | Unset = UNSET
    output_format: Literal["jpeg", "png", "webp"] | str | Unset = UNSET
    output_compression: int | Unset = UNSET
    moderation: Literal["auto", "low"] | str | Unset = UNSET
    stream: bool | Unset = UNSET
    partial_images: int | Unset = UNSET
    response_format: Literal["b64_json", "url"] | str | Unset = UNSET
    user: str | Unset = UNSET
