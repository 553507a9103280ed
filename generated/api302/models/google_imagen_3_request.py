from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class GoogleImagen3Request(Model):
    """The object `GoogleImagen3Request`.

    Attributes:
        prompt: What the picture shows.
        aspect_ratio: Width to height.
    """

    prompt: str
    aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | str
