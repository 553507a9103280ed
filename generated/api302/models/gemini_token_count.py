from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiTokenCount(Model):
    """The object `GeminiTokenCount`.

    Attributes:
        modality: `TEXT`, `IMAGE`, `AUDIO` …
        token_count: How many.
    """

    modality: str | Unset = UNSET
    token_count: int | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "token_count": "tokenCount",
    }
