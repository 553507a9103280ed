from __future__ import annotations

from typing import Any, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesMcpCall(Model):
    """The object `ResponsesMcpCall`.

    Attributes:
        type: The kind of item.
        id: The item's id.
        status: `in_progress`, `calling`, `completed`, `incomplete` or `failed`.
        server_label: The server.
        name: The tool.
        arguments: Its arguments, as JSON text.
        output: What it returned.
        error: Why it failed, in the vendor's form.
    """

    type: Literal["mcp_call"] | str
    id: str | Unset = UNSET
    status: str | Unset = UNSET
    server_label: str | Unset = UNSET
    name: str | Unset = UNSET
    arguments: str | Unset = UNSET
    output: str | None | Unset = UNSET
    error: Any | Unset = UNSET
