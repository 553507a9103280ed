from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .jimeng_content import JimengContent


@define(slots=False, kw_only=True, repr=False, eq=False)
class JimengSeedanceRequest(Model):
    """The object `JimengSeedanceRequest`.

    Attributes:
        model: The model: `doubao-seedance-1-0-pro-250528`, `doubao-seedance-1-0-lite-i2v-250428` or `doubao-seedance-1-5-pro-251215`. Third parties also send `seedance-1.0-pro`, `seedance-1.0-pro-fast` and `seedance-1.0-lite`.
        content: The prompt, and pictures if there are any.
        resolution: Lines of the video.
        ratio: Width to height.
        duration: Length in seconds; the price table has 5 and 10.
        generate_audio: Whether the video has sound; of Seedance 1.5 Pro only.
        service_tier: The tier; `flex` costs half. The gateway's default is 'default'.
    """

    model: str
    content: list[JimengContent]
    resolution: Literal["1080p", "480p", "720p"] | str | Unset = UNSET
    ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16", "adaptive"] | str | Unset = UNSET
    duration: int | Unset = UNSET
    generate_audio: bool | Unset = UNSET
    service_tier: Literal["default", "flex"] | str | Unset = UNSET
