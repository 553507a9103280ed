from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class KlingVideoInput(Model):
    """The object `KlingVideoInput`.

    Attributes:
        name: Name of the input.
        input_type: How it was given.
        url: Its address.
        token: Only seen as null.
        blob_storage: Only seen as null.
        from_work_id: The work that it comes from; only seen as null.
    """

    name: str | Unset = UNSET
    input_type: str | Unset = UNSET
    url: str | Unset = UNSET
    token: str | None | Unset = UNSET
    blob_storage: str | None | Unset = UNSET
    from_work_id: str | None | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "input_type": "inputType",
        "blob_storage": "blobStorage",
        "from_work_id": "fromWorkId",
    }
