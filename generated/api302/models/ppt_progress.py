from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class PptProgress(Model):
    """The object `PptProgress`.

    Attributes:
        total: Pages in all.
        current: Pages that are done; all when not less than `total`.
        pptx_property: The slides so far, as JSON, packed with gzip and written as base64.
    """

    total: int | Unset = UNSET
    current: int | Unset = UNSET
    pptx_property: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "pptx_property": "pptxProperty",
    }
