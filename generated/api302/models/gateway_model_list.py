from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .gateway_model import GatewayModel


@define(slots=False, kw_only=True, repr=False, eq=False)
class GatewayModelList(Model):
    """The object `GatewayModelList`.

    Attributes:
        data: The models.
        object: Always `list`.
    """

    data: list[GatewayModel]
    object: str | Unset = UNSET
