from __future__ import annotations

from typing import Any

from attrs import define

from .._models import Model
from ..types import UNSET, Unset


@define(slots=False, kw_only=True, repr=False, eq=False)
class SocialAnswer(Model):
    """The object `SocialAnswer`.

    Attributes:
        code: 0 or 200 when all went well.
        data: What the platform answered, in its own form; not documented.
        params: The parameters of the call.
        router: The path at the vendor.
    """

    code: int
    data: dict[str, Any]
    params: dict[str, Any] | Unset = UNSET
    router: str | Unset = UNSET
