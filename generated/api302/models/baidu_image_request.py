from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class BaiduImageRequest(Model):
    """The object `BaiduImageRequest`.

    Attributes:
        model: `irag-1.0`.
        prompt: What to show, up to 220 characters in Chinese or English.
        refer_image: Reference picture up to 10 MB; address or `data:image/…;base64,…`.
        n: How many pictures, 1 to 4. The gateway's default is 1.
        size: Width and height in pixels, 512x512 to 2048x2048. The gateway's default is '1024x1024'.
        user: Your own id of the end user.
    """

    model: str
    prompt: str
    refer_image: str | Unset = UNSET
    n: int | Unset = UNSET
    size: str | Unset = UNSET
    user: str | Unset = UNSET
