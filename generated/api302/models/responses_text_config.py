from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .responses_text_format import ResponsesTextFormat


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesTextConfig(Model):
    """The object `ResponsesTextConfig`.

    Attributes:
        format: See the type.
        verbosity: How long the answer is: `low`, `medium` or `high`.
    """

    format: ResponsesTextFormat | Unset = UNSET
    verbosity: str | None | Unset = UNSET
