from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .responses_annotation import ResponsesAnnotation


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesAnnotationAdded(Model):
    """The object `ResponsesAnnotationAdded`.

    Attributes:
        type: The kind of event.
        annotation: Where a text comes from; which fields there are depends on the type.
        sequence_number: Number of the event.
        item_id: The item.
        output_index: Its number.
        content_index: Number of the part.
        annotation_index: Number of the annotation.
    """

    type: Literal["response.output_text.annotation.added"] | str
    annotation: ResponsesAnnotation
    sequence_number: int | Unset = UNSET
    item_id: str | Unset = UNSET
    output_index: int | Unset = UNSET
    content_index: int | Unset = UNSET
    annotation_index: int | Unset = UNSET
