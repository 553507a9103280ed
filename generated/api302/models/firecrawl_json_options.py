from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FirecrawlJsonOptions(Model):
    """How the format `json` is made.

    Attributes:
        schema: A JSON Schema.
        system_prompt: System prompt of the extraction.
        prompt: What to extract, where there is no schema.
    """

    schema: dict[str, Any] | Unset = UNSET
    system_prompt: str | Unset = UNSET
    prompt: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "system_prompt": "systemPrompt",
    }
