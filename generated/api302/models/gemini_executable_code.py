from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class GeminiExecutableCode(Model):
    """Code that the model ran.

    Attributes:
        language: Its language, `PYTHON`.
        code: The code.
    """

    language: str | Unset = UNSET
    code: str | Unset = UNSET
