from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AvatarRequest(Model):
    """The object `AvatarRequest`.

    Attributes:
        image: Address of the picture, or the picture as `data:image/…;base64,…`.
        person_type: Who is on it.
        style: Number of a prepared style; left aside when `custom_prompt` is given.
        custom_prompt: A style in your own words.
        num: How many, 1 to 4; other numbers count as 1. The gateway's default is 1.
        width: Pixels across, 256 to 1036; other numbers count as 1024. The gateway's default is 1024.
        height: Pixels down, 256 to 1036; other numbers count as 1024. The caller that was seen sends 768.
        model: The chat model that writes the description, e.g. `gpt-4.1`.
    """

    image: str
    person_type: Literal["female", "kid", "male"] | str
    style: int | Unset = UNSET
    custom_prompt: str | Unset = UNSET
    num: int | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET
    model: str | Unset = UNSET
