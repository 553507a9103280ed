from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImagesGenerateRequest(Model):
    """The object `ImagesGenerateRequest`.

    Attributes:
        prompt: What to show; up to 32,000 characters of `gpt-image-1.5`. An older page limits it to 1,000.
        model: `gpt-image-1`, `gpt-image-1-mini`, `gpt-image-1.5`, `dall-e-3` or `dall-e-2`.
        n: How many pictures, 1 to 10; only 1 of `dall-e-3`.
        size: Width and height in pixels. GPT-Image: `1024x1024`, `1536x1024`, `1024x1536` or `auto`. `dall-e-2`: `256x256`, `512x512`, `1024x1024`. `dall-e-3`: `1024x1024`, `1792x1024`, `1024x1792`; 302.AI's SDK sends only those of `dall-e-2`.
        quality: `low`, `medium`, `high` or `auto` of GPT-Image; `standard` or `hd` of `dall-e-3`.
        background: Background, of GPT-Image.
        output_format: Format of the file, of GPT-Image.
        output_compression: Compression in percent, 0 to 100, of jpeg and webp.
        moderation: How strictly contents are judged, of GPT-Image.
        stream: Answer with events, of GPT-Image.
        partial_images: How many pictures in between are streamed, 0 to 3.
        style: Style, of `dall-e-3`.
        response_format: An address or the data, of DALL·E; GPT-Image takes it in the query.
        user: Your own id of the end user.
    """

    prompt: str
    model: str
    n: int | Unset = UNSET
    size: str | Unset = UNSET
    quality: str | Unset = UNSET
    background: Literal["auto", "opaque", "transparent"] | str | Unset = UNSET
    output_format: Literal["jpeg", "png", "webp"] | str | Unset = UNSET
    output_compression: int | Unset = UNSET
    moderation: Literal["auto", "low"] | str | Unset = UNSET
    stream: bool | Unset = UNSET
    partial_images: int | Unset = UNSET
    style: Literal["natural", "vivid"] | str | Unset = UNSET
    response_format: Literal["b64_json", "url"] | str | Unset = UNSET
    user: str | Unset = UNSET
