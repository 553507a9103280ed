from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class BagelEditRequest(Model):
    """The object `BagelEditRequest`.

    Attributes:
        prompt: What to change.
        image_url: Address of the picture.
        seed: For repeatable pictures.
        use_thought: Let the model think before it draws. The gateway's default is False.
        enable_safety_checker: Refuse what is unfit for work. The gateway's default is True.
    """

    prompt: str
    image_url: str
    seed: int | Unset = UNSET
    use_thought: bool | Unset = UNSET
    enable_safety_checker: bool | Unset = UNSET
