from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ZhipuImageRequest(Model):
    """The object `ZhipuImageRequest`.

    Attributes:
        model: `cogview-4`, `cogview-4-250304` or, of the vendor, `cogview-3-flash`.
        prompt: What to show.
        size: Width and height in pixels: `1024x1024`, `768x1344`, `864x1152`, `1344x768`, `1152x864`, `1440x720`, `720x1440`, or freely from 512 to 2048 in steps of 16. The gateway's default is '1024x1024'.
        quality: Quality, of `cogview-4-250304`. The gateway's default is 'standard'.
    """

    model: str
    prompt: str
    size: str | Unset = UNSET
    quality: Literal["hd", "standard"] | str | Unset = UNSET
