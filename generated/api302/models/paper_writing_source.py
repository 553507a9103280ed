from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PaperWritingSource(Model):
    """The object `PaperWritingSource`.

    Attributes:
        title: Title of the page.
        url: Address of the page.
        description: What it is about.
        snippets: Pieces of its text.
    """

    title: str | Unset = UNSET
    url: str | Unset = UNSET
    description: str | Unset = UNSET
    snippets: list[str] | Unset = UNSET
