from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ResponsesAnnotation(Model):
    """Where a text comes from; which fields there are depends on the type.

    Attributes:
        type: `url_citation`, `file_citation`, `container_file_citation` or `file_path`.
        url: Address of the source.
        title: Its title.
        start_index: First character of the text that it concerns, from 0.
        end_index: Last character of that text.
        file_id: The file.
        filename: Its name.
        container_id: The container that holds it.
        index: Number of the file.
    """

    type: str
    url: str | Unset = UNSET
    title: str | Unset = UNSET
    start_index: int | Unset = UNSET
    end_index: int | Unset = UNSET
    file_id: str | Unset = UNSET
    filename: str | Unset = UNSET
    container_id: str | Unset = UNSET
    index: int | Unset = UNSET
