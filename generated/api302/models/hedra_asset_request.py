from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class HedraAssetRequest(Model):
    """The object `HedraAssetRequest`.

    Attributes:
        name: Name of the file.
        type: What it is.
    """

    name: str
    type: Literal["audio", "image", "video", "voice"] | str
