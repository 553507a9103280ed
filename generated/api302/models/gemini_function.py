from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiFunction(Model):
    """The object `GeminiFunction`.

    Attributes:
        name: Its name.
        description: What it does, for the model.
        parameters: A JSON Schema.
    """

    name: str
    description: str | Unset = UNSET
    parameters: dict[str, Any] | Unset = UNSET
