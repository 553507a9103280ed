from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class HiggsfieldVideoRequest(Model):
    """The object `HiggsfieldVideoRequest`.

    Attributes:
        model: The model.
        motion_id: The camera motion, a UUID.
        prompt: What happens.
        image: One or two frames, the first and the last; addresses or base64.
        enhance_prompt: Whether the prompt is enriched. The gateway's default is True.
        seed: For repeatable videos, 1 to 1000000.
        width: Pixels across.
        height: Pixels down.
    """

    model: Literal["lite", "standard", "turbo"] | str
    motion_id: str
    prompt: str
    image: list[str]
    enhance_prompt: bool | Unset = UNSET
    seed: int | Unset = UNSET
    width: int | Unset = UNSET
    height: int | Unset = UNSET
