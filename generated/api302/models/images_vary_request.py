from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImagesVaryRequest(Model):
    """The object `ImagesVaryRequest`.

    Attributes:
        image: A square png under 4 MB.
        model: Only `dall-e-2`. The gateway's default is 'dall-e-2'.
        n: How many pictures, 1 to 10. The gateway's default is 1.
        size: Width and height in pixels. The gateway's default is '1024x1024'.
        response_format: An address, or the data. The gateway's default is 'url'.
        user: Your own id of the end user.
    """

    image: bytes
    model: str | Unset = UNSET
    n: int | Unset = UNSET
    size: Literal["1024x1024", "256x256", "512x512"] | str | Unset = UNSET
    response_format: Literal["b64_json", "url"] | str | Unset = UNSET
    user: str | Unset = UNSET
