from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesTextFormat(Model):
    """The object `ResponsesTextFormat`.

    Attributes:
        type: `text`, `json_object` or `json_schema`.
        name: Of `json_schema`, a name for the schema.
        description: Of `json_schema`, what it is for, for the model.
        schema: A JSON Schema.
        strict: Of `json_schema`, keep exactly to the schema.
    """

    type: str
    name: str | Unset = UNSET
    description: str | Unset = UNSET
    schema: dict[str, Any] | Unset = UNSET
    strict: bool | None | Unset = UNSET
