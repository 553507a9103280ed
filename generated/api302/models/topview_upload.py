from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewUpload(Model):
    """The object `TopviewUpload`.

    Attributes:
        file_id: The id that the other calls take.
    """

    file_id: str
    json_names: ClassVar[Mapping[str, str]] = {
        "file_id": "fileId",
    }
