from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class JinaGroundingReference(Model):
    """The object `JinaGroundingReference`.

    Attributes:
        url: Address of the page.
        key_quote: The words that count.
        is_supportive: Whether they speak for the statement.
    """

    url: str | Unset = UNSET
    key_quote: str | Unset = UNSET
    is_supportive: bool | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "key_quote": "keyQuote",
        "is_supportive": "isSupportive",
    }
