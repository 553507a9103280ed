from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class FluxUltraRequest(Model):
    """The object `FluxUltraRequest`.

    Attributes:
        prompt: What the picture shows.
        raw_: Less processed and more natural.
        aspect_ratio: Width to height.
    """

    prompt: str
    raw_: bool
    aspect_ratio: Literal["16:9", "1:1", "21:9", "3:4", "4:3", "9:16", "9:21"] | str
    json_names: ClassVar[Mapping[str, str]] = {
        "raw_": "raw",
    }
