from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class TopviewTemplate(Model):
    """The object `TopviewTemplate`.

    Attributes:
        template_id: The id of the picture.
    """

    template_id: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "template_id": "templateId",
    }
