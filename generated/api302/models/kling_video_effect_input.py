from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoEffectInput(Model):
    """What the effect is made from; which fields it takes depends on the effect.

    Attributes:
        duration: Seconds.
        model_name: The model of effects for two people: `kling-v1`, `kling-v1-5` or `kling-v1-6`.
        mode: Quality of effects for two people: `std` or `pro`.
        image: The picture of effects for one; address or base64.
        images: The two pictures of effects for two people; addresses or base64.
    """

    duration: Literal["10", "5"] | str
    model_name: str | Unset = UNSET
    mode: Literal["pro", "std"] | str | Unset = UNSET
    image: str | Unset = UNSET
    images: list[str] | Unset = UNSET
