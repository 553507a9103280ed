from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PapersPaper(Model):
    """The object `PapersPaper`.

    Attributes:
        entry_id: Address of its entry.
        title: Its title.
        translated_title: The title in the language that was asked for.
        summary: What it is about.
        authors: Their names, in one text.
        updated: Unix time in seconds.
        pdf_url: Address of the PDF.
        data_cid: An id; of what is not documented.
    """

    entry_id: str | Unset = UNSET
    title: str | Unset = UNSET
    translated_title: str | Unset = UNSET
    summary: str | Unset = UNSET
    authors: str | Unset = UNSET
    updated: float | Unset = UNSET
    pdf_url: str | Unset = UNSET
    data_cid: str | Unset = UNSET
