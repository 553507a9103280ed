from __future__ import annotations

from typing import Any, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FirecrawlWebhook(Model):
    """What to call when something happens.

    Attributes:
        url: Address to call.
        headers: HTTP headers to send, by their names.
        metadata: Values of your own that every call repeats.
        events: What to call for; everything otherwise.
    """

    url: str
    headers: dict[str, str] | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    events: list[Literal["completed", "failed", "page", "started"] | str] | Unset = UNSET
