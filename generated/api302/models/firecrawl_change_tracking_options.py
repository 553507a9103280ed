from __future__ import annotations

from typing import Any, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FirecrawlChangeTrackingOptions(Model):
    """How the format `changeTracking` is made.

    Attributes:
        modes: How changes are told.
        schema: A JSON Schema.
        prompt: What to look for.
        tag: A name of your own for this history of a page.
    """

    modes: list[Literal["git-diff", "json"] | str] | Unset = UNSET
    schema: dict[str, Any] | Unset = UNSET
    prompt: str | Unset = UNSET
    tag: str | Unset = UNSET
