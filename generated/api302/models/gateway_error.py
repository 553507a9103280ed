from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .gateway_error_detail import GatewayErrorDetail


@define(slots=False, kw_only=True, repr=False)
class GatewayError(Model):
    """The body of every answer that the gateway refuses.

    Attributes:
        error: What went wrong; vendors that are passed through add fields of their own.
    """

    error: GatewayErrorDetail
