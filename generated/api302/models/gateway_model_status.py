from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class GatewayModelStatus(Model):
    """The object `GatewayModelStatus`.

    Attributes:
        id: The model.
        object: Always `model`.
        first_byte_req_time: Seconds to the first token, as text.
    """

    id: str | Unset = UNSET
    object: str | Unset = UNSET
    first_byte_req_time: str | Unset = UNSET
