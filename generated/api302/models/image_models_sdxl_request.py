from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageModelsSdxlRequest(Model):
    """The object `ImageModelsSdxlRequest`.

    Attributes:
        prompt: What the picture shows.
        width: Pixels across, as text.
        height: Pixels down, as text.
        negative_prompt: What the picture must not show.
    """

    prompt: str
    width: str | Unset = UNSET
    height: str | Unset = UNSET
    negative_prompt: str | Unset = UNSET
