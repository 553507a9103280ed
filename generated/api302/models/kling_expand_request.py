from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingExpandRequest(Model):
    """The object `KlingExpandRequest`.

    Attributes:
        image: The picture; address, or base64 without `data:`.
        up_expansion_ratio: How much is added above, 0 to 2 times the height.
        down_expansion_ratio: How much is added below, 0 to 2 times the height.
        left_expansion_ratio: How much is added on the left, 0 to 2 times the width.
        right_expansion_ratio: How much is added on the right, 0 to 2 times the width.
        prompt: What the new parts show.
        n: How many pictures. The gateway's default is 1.
        callback_url: Address that is called when the state changes, of the vendor.
        external_task_id: Your own id of the task, of the vendor.
    """

    image: str
    up_expansion_ratio: float
    down_expansion_ratio: float
    left_expansion_ratio: float
    right_expansion_ratio: float
    prompt: str | Unset = UNSET
    n: int | Unset = UNSET
    callback_url: str | Unset = UNSET
    external_task_id: str | Unset = UNSET
