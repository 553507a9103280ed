from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class BagelRequest(Model):
    """The object `BagelRequest`.

    Attributes:
        prompt: What the picture shows.
        use_thought: Let the model think before it draws. The gateway's default is False.
    """

    prompt: str
    use_thought: bool | Unset = UNSET
