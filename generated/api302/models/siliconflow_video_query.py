from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class SiliconflowVideoQuery(Model):
    """The object `SiliconflowVideoQuery`.

    Attributes:
        request_id: The id that the submission answered.
    """

    request_id: str
    json_names: ClassVar[Mapping[str, str]] = {
        "request_id": "requestId",
    }
