from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .gemini_function import GeminiFunction


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiTool(Model):
    """A kind of tools, in the field of its name.

    Attributes:
        function_declarations: Functions of yours.
        google_search: Search with Google; an empty object.
        code_execution: Run code; an empty object.
    """

    function_declarations: list[GeminiFunction] | Unset = UNSET
    google_search: dict[str, Any] | Unset = UNSET
    code_execution: dict[str, Any] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "function_declarations": "functionDeclarations",
        "google_search": "googleSearch",
        "code_execution": "codeExecution",
    }
