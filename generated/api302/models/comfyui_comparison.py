from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._downloads import FileLink
from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ComfyuiComparison(FileLink, Model):
    """The pictures that were made, when the task has succeeded.

    Attributes:
        result_url: The address of the result.
        comparison_url: The address of a picture for comparison.
    """

    result_url: str | Unset = UNSET
    comparison_url: str | Unset = UNSET
    file_field: ClassVar[str] = "result_url"
    json_names: ClassVar[Mapping[str, str]] = {
        "result_url": "resultUrl",
        "comparison_url": "comparisonUrl",
    }
