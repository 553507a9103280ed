from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewEthnicity(Model):
    """The object `TopviewEthnicity`.

    Attributes:
        ethnicity_id: The id.
        ethnicity_name: The name.
    """

    ethnicity_id: str | Unset = UNSET
    ethnicity_name: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "ethnicity_id": "ethnicityId",
        "ethnicity_name": "ethnicityName",
    }
