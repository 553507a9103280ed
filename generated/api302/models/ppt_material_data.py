from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class PptMaterialData(Model):
    """The object `PptMaterialData`.

    Attributes:
        data_url: What other calls take; valid for the day.
    """

    data_url: str
    json_names: ClassVar[Mapping[str, str]] = {
        "data_url": "dataUrl",
    }
