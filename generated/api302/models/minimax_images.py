from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .minimax_image_counts import MinimaxImageCounts
    from .minimax_image_data import MinimaxImageData
    from .minimax_image_status import MinimaxImageStatus


@define(slots=False, kw_only=True, repr=False, eq=False)
class MinimaxImages(Model):
    """The object `MinimaxImages`.

    Attributes:
        id: The vendor's id of this call.
        data: See the type.
        base_resp: See the type.
        metadata: See the type.
    """

    id: str
    data: MinimaxImageData
    base_resp: MinimaxImageStatus
    metadata: MinimaxImageCounts | Unset = UNSET
