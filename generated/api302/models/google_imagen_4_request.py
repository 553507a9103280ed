from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class GoogleImagen4Request(Model):
    """The object `GoogleImagen4Request`.

    Attributes:
        prompt: What the picture shows.
        aspect_ratio: Width to height: `1:1`, `9:16`, `16:9`, `3:4` or `4:3`.
    """

    prompt: str
    aspect_ratio: str | Unset = UNSET
