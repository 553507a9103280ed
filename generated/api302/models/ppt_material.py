from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PptMaterial(Model):
    """The object `PptMaterial`.

    Attributes:
        file: A file of up to 50 MB, of which 20,000 characters are read: doc, docx, pdf, ppt, pptx, txt, md, xls, xlsx, csv, html, epub, mobi, xmind or mm.
        content: A text.
        file_url: Public address of a file.
        website: Address of a page.
        websearch: Words to search the web with.
    """

    file: bytes | Unset = UNSET
    content: str | Unset = UNSET
    file_url: str | Unset = UNSET
    website: str | Unset = UNSET
    websearch: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "file_url": "fileUrl",
    }
