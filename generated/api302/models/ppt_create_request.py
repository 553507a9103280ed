from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PptCreateRequest(Model):
    """The object `PptCreateRequest`.

    Attributes:
        outline_content_markdown: The outline with its texts, as Markdown.
        template_id: The template; without it, any.
        pptx_property: Also answer the slides as data. The gateway's default is False.
        notes: The speaker's notes, one for each page with content.
    """

    outline_content_markdown: str
    template_id: str | Unset = UNSET
    pptx_property: bool | Unset = UNSET
    notes: list[str] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "outline_content_markdown": "outlineContentMarkdown",
        "template_id": "templateId",
        "pptx_property": "pptxProperty",
    }
