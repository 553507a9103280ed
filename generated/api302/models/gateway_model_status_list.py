from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .gateway_model_status import GatewayModelStatus


@define(slots=False, kw_only=True, repr=False, eq=False)
class GatewayModelStatusList(Model):
    """The object `GatewayModelStatusList`.

    Attributes:
        data: The models.
    """

    data: list[GatewayModelStatus]
