from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model

if TYPE_CHECKING:
    from .gateway_error_detail import GatewayErrorDetail


@define(slots=False, kw_only=True, repr=False, eq=False)
class GatewayError(Model):
    """The body of every answer that the gateway refuses. Which status goes with which `err_code` is not documented.
    Beside the statuses that every operation lists, 402 has been seen where the balance is used up, and 422 with
    `err_code` and `message_cn` where a request is refused; 302.AI's own client tries again after 408 and 409.

    Attributes:
        error: What went wrong; vendors that are passed through add fields of their own.
    """

    error: GatewayErrorDetail
