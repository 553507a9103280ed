from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class RecraftProcessRequest(Model):
    """A picture to work on. The vendor now also takes it under the name `image`, and the fields `image_format` (`webp`,
    `png`) and `expire`; none of these has been seen on the gateway.

    Attributes:
        file: The picture.
        response_format: Whether the answer holds the address of the result or the result itself as base64. The gateway's default is 'url'.
    """

    file: bytes
    response_format: Literal["b64_json", "url"] | str | Unset = UNSET
