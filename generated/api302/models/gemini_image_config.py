from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiImageConfig(Model):
    """The object `GeminiImageConfig`.

    Attributes:
        aspect_ratio: Width to height, e.g. `4:3`.
    """

    aspect_ratio: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "aspect_ratio": "aspectRatio",
    }
