from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class FirecrawlBatchJob(Model):
    """The object `FirecrawlBatchJob`.

    Attributes:
        id: The id to ask for the result with.
        success: Whether it was accepted.
        url: Address of the state, at the vendor.
        invalid_ur_ls: Addresses that are not valid, with `ignoreInvalidURLs`.
    """

    id: str
    success: bool | Unset = UNSET
    url: str | Unset = UNSET
    invalid_ur_ls: list[str] | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "invalid_ur_ls": "invalidURLs",
    }
