from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .responses_annotation import ResponsesAnnotation


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesOutputText(Model):
    """The object `ResponsesOutputText`.

    Attributes:
        type: The kind of part.
        text: The text.
        annotations: Where it comes from.
        logprobs: Probabilities of the tokens, in the vendor's form.
    """

    type: Literal["output_text"] | str
    text: str
    annotations: list[ResponsesAnnotation] | Unset = UNSET
    logprobs: list[Any] | Unset = UNSET
