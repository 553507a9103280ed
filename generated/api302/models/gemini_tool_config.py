from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .gemini_function_calling_config import GeminiFunctionCallingConfig


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiToolConfig(Model):
    """The object `GeminiToolConfig`.

    Attributes:
        function_calling_config: See the type.
    """

    function_calling_config: GeminiFunctionCallingConfig | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "function_calling_config": "functionCallingConfig",
    }
