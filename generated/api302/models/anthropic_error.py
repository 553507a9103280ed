from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class AnthropicError(Model):
    """The object `AnthropicError`.

    Attributes:
        type: The kind of error: `overloaded_error`, `api_error`, `invalid_request_error` …
        message: The reason.
        err_code: The gateway's own code, negative; of its own errors only.
    """

    type: str | Unset = UNSET
    message: str | Unset = UNSET
    err_code: int | Unset = UNSET
