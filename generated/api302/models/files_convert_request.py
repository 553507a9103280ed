from __future__ import annotations

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FilesConvertRequest(Model):
    """The object `FilesConvertRequest`.

    Attributes:
        source_data_type: `file` or `url`: where the source is. There may be more values.
        file: The file, with `file`; its name tells its kind.
        source_data: Address of the file, with `url`.
    """

    source_data_type: str
    file: bytes | Unset = UNSET
    source_data: str | Unset = UNSET
