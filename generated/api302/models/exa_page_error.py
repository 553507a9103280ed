from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class ExaPageError(Model):
    """The object `ExaPageError`.

    Attributes:
        tag: The kind of the failure.
        http_status_code: The status that the page's server answered.
    """

    tag: str | Unset = UNSET
    http_status_code: int | None | Unset = UNSET
    json_names: ClassVar[Mapping[str, str]] = {
        "http_status_code": "httpStatusCode",
    }
