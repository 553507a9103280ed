from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class GatewayErrorDetail(Model):
    """What went wrong; vendors that are passed through add fields of their own.

    Attributes:
        err_code: The gateway's own code, negative; absent on errors that come from a vendor.
        message: The reason in English.
        message_cn: The reason in Chinese.
        message_jp: The reason in Japanese.
        type: The family of the error.
        code: A vendor's own code, where the answer was passed through, or a text such as `bad_response_status_code`.
        param: The field that a vendor complains about.
    """

    err_code: int | Unset = UNSET
    message: str | Unset = UNSET
    message_cn: str | Unset = UNSET
    message_jp: str | Unset = UNSET
    type: str | Unset = UNSET
    code: str | int | None | Unset = UNSET
    param: str | None | Unset = UNSET
