from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class MurekaFile(Model):
    """The object `MurekaFile`.

    Attributes:
        id: The id of the file.
        bytes_: Its size in bytes.
        created_at: Unix time in seconds.
        filename: Its name.
        purpose: What it is for.
    """

    id: str | Unset = UNSET
    bytes_: int | Unset = UNSET
    created_at: int | Unset = UNSET
    filename: str | Unset = UNSET
    purpose: str | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "bytes_": "bytes",
    }
