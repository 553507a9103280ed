from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FilesMarkdown(Model):
    """The object `FilesMarkdown`.

    Attributes:
        data: The Markdown.
    """

    data: str | Unset = UNSET
