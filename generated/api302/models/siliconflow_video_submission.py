from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model


@define(slots=False, kw_only=True, repr=False, eq=False)
class SiliconflowVideoSubmission(Model):
    """The object `SiliconflowVideoSubmission`.

    Attributes:
        request_id: The id to ask for the result with.
    """

    request_id: str
    json_names: ClassVar[Mapping[str, str]] = {
        "request_id": "requestId",
    }
