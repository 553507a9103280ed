from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from .._models import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .doc_2x_export_data import Doc2XExportData


@define(slots=False, kw_only=True, repr=False, eq=False)
class Doc2XExport(Model):
    """The object `Doc2XExport`.

    Attributes:
        code: `success`, or a code of failure.
        data: See the type.
        msg: What went wrong.
    """

    code: str
    data: Doc2XExportData
    msg: str | Unset = UNSET
