from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatFunction(Model):
    """The object `ChatFunction`.

    Attributes:
        name: Its name.
        description: What it does, for the model.
        parameters: A JSON Schema.
        strict: Keep exactly to the schema.
    """

    name: str
    description: str | Unset = UNSET
    parameters: dict[str, Any] | Unset = UNSET
    strict: bool | Unset = UNSET
