from __future__ import annotations

from typing import Any, ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class CrawlerResult(FileLink, Model):
    """The object `CrawlerResult`.

    Attributes:
        url: Address of the page.
        screenshot: Address of a picture of it.
        data: The data, in the form of the schema that was sent.
        metadata: What is known of the page; its fields have not been seen.
        markdown: Its text as Markdown.
    """

    url: str | Unset = UNSET
    screenshot: str | Unset = UNSET
    data: dict[str, Any] | Unset = UNSET
    metadata: dict[str, Any] | Unset = UNSET
    markdown: str | Unset = UNSET
    file_field: ClassVar[str] = "screenshot"
