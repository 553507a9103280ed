from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatTaskResult(Model):
    """The object `ChatTaskResult`.

    Attributes:
        status_code: The HTTP status of the call itself.
        content_type: The content type of `data`.
        data: The body of the call's answer: of a chat the completion, as JSON text; of a picture its address.
        err: Empty when the call is done, `pending` while it runs; else why it failed.
        extracted_content: The text of a chat's answer, with `llm_content_extract=true`.
    """

    status_code: int
    content_type: str | Unset = UNSET
    data: str | dict[str, Any] | None | Unset = UNSET
    err: str | Unset = UNSET
    extracted_content: str | Unset = UNSET
