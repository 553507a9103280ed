from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiFunctionCallingConfig(Model):
    """The object `GeminiFunctionCallingConfig`.

    Attributes:
        mode: `AUTO`, `ANY` or `NONE`.
        allowed_function_names: With `ANY`, only these functions.
    """

    mode: str | Unset = UNSET
    allowed_function_names: list[str] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "allowed_function_names": "allowedFunctionNames",
    }
