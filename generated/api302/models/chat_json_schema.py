from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ChatJsonSchema(Model):
    """The object `ChatJsonSchema`.

    Attributes:
        name: A name for the schema.
        description: What it is for, for the model.
        schema: A JSON Schema.
        strict: Keep exactly to the schema.
    """

    name: str
    description: str | Unset = UNSET
    schema: dict[str, Any] | Unset = UNSET
    strict: bool | Unset = UNSET
