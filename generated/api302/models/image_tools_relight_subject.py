from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ImageToolsRelightSubject(Model):
    """The object `ImageToolsRelightSubject`.

    Attributes:
        subject_image: The picture whose subject is lit.
        prompt: What the picture shows, and the light.
        light_source: Where the light comes from; `None` leaves it to the prompt. The gateway's default is 'None'.
    """

    subject_image: bytes
    prompt: str
    light_source: Literal["Bottom Light", "Left Light", "None", "Right Light", "Top Light"] | str | Unset = UNSET
