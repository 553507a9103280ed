from __future__ import annotations

from typing import Literal

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class Doc2XExportRequest(Model):
    """The object `Doc2XExportRequest`.

    Attributes:
        uid: The id of the parsing.
        to: What to make of it.
        formula_mode: How Markdown marks formulas; `dollar` puts them between dollar signs. The gateway's default is 'normal'.
        filename: Name of the file without its extension, of `md` and `tex`; `output` otherwise.
        merge_cross_page_forms: Join tables that go over several pages. The gateway's default is False.
        formula_level: Turn formulas into plain text: 0 none, 1 those within a line, 2 all. Newer than the page, and only of the vendor's model `v3-2026`.
    """

    uid: str
    to: Literal["docx", "md", "tex"] | str
    formula_mode: Literal["dollar", "normal"] | str
    filename: str | Unset = UNSET
    merge_cross_page_forms: bool | Unset = UNSET
    formula_level: Literal[0, 1, 2] | int | Unset = UNSET
