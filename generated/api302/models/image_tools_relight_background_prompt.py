from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsRelightBackgroundPrompt(Model):
    """The object `ImageToolsRelightBackgroundPrompt`.

    Attributes:
        prompt: What the picture shows, and the light; may be empty.
        compute_normal: Make a normal map too, which is slower. The gateway's default is False.
    """

    prompt: str
    compute_normal: bool | Unset = UNSET
